package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.kept.Kept;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Addresses on paper: some chosen in a search, or those a person keeps. */
@Controller
class PrintController {
    private static final int MOST = 40;

    private final ReadKept kept;
    private final PrintPages pages;

    PrintController(ReadKept kept, PrintPages pages) {
        this.kept = kept;
        this.pages = pages;
    }

    /** @param in the language of the paper */
    @GetMapping("/directory/print")
    View selection(Page page, Actor actor, @RequestParam(required = false) @Nullable List<UUID> id, @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") String large) {
        List<ServiceId> chosen = id == null ? List.of() : id.stream().distinct().limit(MOST).map(ServiceId::new).toList();
        String address = "/directory/print?" + chosen.stream().map(one -> "id=" + one + "&").collect(Collectors.joining());
        return page.view("directory/print", pages.of(in.isEmpty() ? page.lang() : in, large.equals("1"), address, "/directory",
                kept.listings(actor, chosen).stream().map(listing -> new PrintPages.Line(listing, null)).toList()));
    }

    @GetMapping("/people/{pid}/addresses/print")
    View kept(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam(defaultValue = "") String in, @RequestParam(defaultValue = "0") String large) {
        String list = actor instanceof Actor.Oneself ? "/me/addresses" : "/people/" + pid + "/addresses";
        ReadKept.All all = kept.all(actor, pid);
        String language = in.isEmpty() ? all.languages().stream().findFirst().orElse(page.lang()) : in;
        return page.view("directory/print", pages.of(language, large.equals("1"), "/people/" + pid + "/addresses/print?", list,
                all.lines().stream().map(line -> new PrintPages.Line(line.listing(), tip(line.kept()))).toList()));
    }

    private static PrintPage.@Nullable Tip tip(Kept kept) {
        return kept.tip().isEmpty() ? null : new PrintPage.Tip(kept.tip(), kept.language());
    }
}
