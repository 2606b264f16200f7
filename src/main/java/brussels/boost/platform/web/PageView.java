package brussels.boost.platform.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** One rendered template. A fragment also carries what changes outside of it: the toast and the announcement. */
public final class PageView implements View {
    private final Pages pages;
    private final Page page;
    private final String template;
    private final Object model;
    private int status = HttpServletResponse.SC_OK;
    private @Nullable String address;

    PageView(Pages pages, Page page, String template, Object model) {
        this.pages = pages;
        this.page = page;
        this.template = template;
        this.model = model;
    }

    public PageView status(int other) {
        this.status = other;
        return this;
    }

    /** The address of what a fragment now shows: reloading it, or coming back to it, shows the same. */
    public PageView at(String url) {
        this.address = url;
        return this;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput out = new Utf8ByteOutput();
        boolean toast = page.shell().toast().isPresent();
        pages.templates().render(template, Map.of("page", page, "m", model), out);
        if (page.isPartial() && (toast || !page.announcements().isEmpty())) {
            pages.templates().render("ui/outOfBand",
                    Map.of("page", page, "announcement", String.join(" ", page.announcements())), out);
        }
        if (page.isPartial()) {
            response.setHeader("X-Submission", page.submission()); // the next thing the same form creates
            if (address != null) {
                response.setHeader("HX-Replace-Url", address);
            }
        }
        if (toast) {
            Flash.clear(request, response);
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
