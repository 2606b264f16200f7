package brussels.boost.directory.web;

import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.directory.domain.search.Found;
import brussels.boost.directory.domain.search.Lexicon;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.Term;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the person's page of a search: pictures to press, conditions to switch, few answers. */
@Component
class FindPages {
    static final int FIRST = 8;
    private static final int MOST_KINDS = 8;

    private final SearchDirectory search;
    private final SealedWords sealed;
    private final BrusselsTime time;

    FindPages(SearchDirectory search, SealedWords sealed, BrusselsTime time) {
        this.search = search;
        this.sealed = sealed;
        this.time = time;
    }

    /** @param own what is known of who looks; null for a carer */
    FindPage of(Page page, ReadKept.@Nullable Own own, Wanted asked, int shown) {
        Lexicon lexicon = search.lexicon();
        At at = At.own(sealed);
        if (asked.needs().isEmpty() && asked.text().isBlank()) {
            return new FindPage(own != null, needs(page, lexicon, asked, at), "", List.of(), false, List.of(), null);
        }
        Found found = search.search(asked, shown);
        var rows = new Rows(page, lexicon, time);
        Set<ServiceId> kept = own == null ? Set.of() : own.kept();
        return new FindPage(own != null, kinds(page, lexicon, asked, at), "", switches(own, asked, found, at), true,
                found.hits().stream().map(hit -> FindCards.of(hit, asked.needs(), rows, page, kept)).toList(),
                found.total() > found.hits().size() ? at.of(query(asked)) + "&shown=" + (shown + FIRST) : null);
    }

    private String query(Wanted wanted) {
        return SearchForm.query(wanted, sealed.seal(wanted.text()));
    }

    private List<FindPage.Tile> needs(Page page, Lexicon lexicon, Wanted asked, At at) {
        return lexicon.terms().stream().filter(term -> term.parent() == null).map(term -> tile(page, term, NeedPictures.of(term.code()), asked, at)).toList();
    }

    /** Below the need that was pressed; none when one of them was. */
    private List<FindPage.Tile> kinds(Page page, Lexicon lexicon, Wanted asked, At at) {
        return lexicon.terms().stream().filter(term -> term.parent() != null && asked.needs().contains(term.parent()))
                .flatMap(term -> NeedPictures.kind(term.code()).stream().map(picture -> tile(page, term, picture, asked, at))).limit(MOST_KINDS).toList();
    }

    private FindPage.Tile tile(Page page, Term term, String picture, Wanted asked, At at) {
        return new FindPage.Tile("need." + term.code(), term.name(page.lang()), picture,
                at.of(query(new Wanted("", Set.of(term.code()), asked.unit(), asked.languages(), asked.flags(), asked.openNow()))));
    }

    private List<FindPage.Switch> switches(ReadKept.@Nullable Own own, Wanted asked, Found found, At at) {
        List<FindPage.Switch> switches = new ArrayList<>();
        switches.add(new FindPage.Switch("own.find.openNow", null, "clock",
                at.of(query(new Wanted(asked.text(), asked.needs(), asked.unit(), asked.languages(), asked.flags(), !asked.openNow()))), asked.openNow()));
        String language = own == null ? null : own.about().languages().stream().filter(code -> !code.equals("fr") && !code.equals("nl")).findFirst().orElse(null);
        if (language != null && (asked.languages().contains(language) || found.languages().containsKey(language))) {
            boolean on = asked.languages().contains(language);
            switches.add(new FindPage.Switch("own.find.speaks", FindCards.ownName(language), "speak",
                    at.of(query(new Wanted(asked.text(), asked.needs(), asked.unit(), on ? Set.of() : Set.of(language), asked.flags(), asked.openNow()))), on));
        }
        Stream.of(Flag.FREE, Flag.HOME_VISITS, Flag.WHEELCHAIR).filter(flag -> asked.flags().contains(flag) || found.flags().containsKey(flag))
                .forEach(flag -> switches.add(flag(flag, asked, at)));
        return switches;
    }

    private FindPage.Switch flag(Flag flag, Wanted asked, At at) {
        boolean on = asked.flags().contains(flag);
        return new FindPage.Switch("own.find." + flag.name(), null, switch (flag) {
            case FREE -> "euro";
            case HOME_VISITS -> "home";
            default -> "access";
        }, at.of(query(new Wanted(asked.text(), asked.needs(), asked.unit(), asked.languages(), on ? Set.of() : Set.of(flag), asked.openNow()))), on);
    }
}
