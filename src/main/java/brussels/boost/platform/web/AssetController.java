package brussels.boost.platform.web;

import brussels.boost.platform.security.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the assets, compressed, to be kept for ever under their fingerprint and not at all under an old one. */
@Controller
class AssetController {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{print}/{*path}")
    ResponseEntity<byte[]> asset(@PathVariable String print, @PathVariable String path, HttpServletRequest request) {
        Assets.Asset asset = assets.find(path.substring(1)).orElseThrow(Refusal::notFound);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = asset.gzip().length > 0 && accepted != null && accepted.contains("gzip");
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(assets.isCurrent(print) ? FOR_EVER : CacheControl.noCache());
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zipped ? asset.gzip() : asset.plain());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> favicon(HttpServletRequest request) {
        return asset("", "/mark.svg", request);
    }
}
