package brussels.boost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** 303 See Other: the page a POST leads to, so that reloading it sends nothing twice. */
record DoneView(String url, @Nullable Flash flash) implements View {
    DoneView {
        if (!Page.isLocal(url)) {
            throw new IllegalArgumentException("not an address of this program");
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (flash != null) {
            flash.write(request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, url);
    }
}
