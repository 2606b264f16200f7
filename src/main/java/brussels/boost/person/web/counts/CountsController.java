package brussels.boost.person.web.counts;

import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.counts.CountedTable;
import brussels.boost.person.domain.counts.ReadCounts;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The declared counts, on a page and as files. */
@Controller
class CountsController {
    private final ReadCounts counts;

    CountsController(ReadCounts counts) {
        this.counts = counts;
    }

    @GetMapping("/counts")
    View counts(Page page, Actor actor, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme) {
        return page.view("person/counts", new CountsPage(counts.run(actor, programme)));
    }

    @GetMapping("/counts/{table}.csv")
    ResponseEntity<byte[]> csv(Page page, Actor actor, @PathVariable String table, @RequestParam(defaultValue = ManageProgramme.PROGRAMME) String programme) {
        CountedTable wanted = Arrays.stream(CountedTable.values()).filter(one -> CountsPage.code(one).equals(table)).findFirst().orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8")).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("boost-" + table + ".csv").build().toString())
                .body(CountsFile.of(page, new CountsPage(counts.run(actor, programme)), wanted));
    }

    /** Its door in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavEntry counts() {
            return NavEntry.of(58, "counts", "/counts", "list", "counts.nav", "", "counts");
        }
    }
}
