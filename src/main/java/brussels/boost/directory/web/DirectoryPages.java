package brussels.boost.directory.web;

import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.relay.ReadRelays;
import brussels.boost.directory.domain.relay.Relay;
import brussels.boost.directory.domain.search.Found;
import brussels.boost.directory.domain.search.Lexicon;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.Term;
import brussels.boost.directory.domain.search.Understood;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a search: its chips, its switches, its answers in words. */
@Component
class DirectoryPages {
    private static final Actor READER = Actor.Job.named("directory-communes");
    private static final List<Flag> ORDER = List.of(Flag.FREE, Flag.WHEELCHAIR, Flag.HOME_VISITS, Flag.NO_PAPERS);

    private final SearchDirectory search;
    private final SealedWords sealed;
    private final ServiceDoors doors;
    private final ReadRelays relays;
    private final BrusselsTime time;
    private final String tiles;
    private final Remembered<List<Commune>> communes;

    DirectoryPages(SearchDirectory search, SealedWords sealed, ServiceDoors doors, ReadRelays relays, Territories territories, Transactions transactions, BrusselsTime time,
            BoostSettings settings) {
        this.search = search;
        this.sealed = sealed;
        this.doors = doors;
        this.relays = relays;
        this.time = time;
        this.tiles = settings.map().style();
        // asked at every key somebody types
        this.communes = new Remembered<>(time, () -> transactions.read(READER, territories::communes));
    }

    DirectoryPage of(Page page, Actor actor, Wanted asked, int shown, At at) {
        Lexicon lexicon = search.lexicon();
        List<DirectoryPage.Place> places = places(page, communes.get(), asked.unit());
        if (asked.isEmpty()) {
            return new DirectoryPage(asked, "", null, List.of(), toggles(page, asked, null, at), tiles(page, lexicon, at), List.of(), places, null, at, Map.of(), List.of(), ResultMap.none(tiles));
        }
        Found found = search.search(asked, shown);
        var rows = new Rows(page, lexicon, time);
        String more = found.total() > found.hits().size() ? address(asked, at) + "&shown=" + (shown + 20) : null;
        String words = sealed.seal(asked.text());
        List<Row> answers = found.hits().stream().map(rows::row).toList();
        return new DirectoryPage(asked, words, found, chips(page, rows, asked, found, places, at), toggles(page, asked, found, at), List.of(),
                answers, places, more, at, doors(actor, found, at.person()), relays(actor, asked, found),
                at.pane() ? ResultMap.none("") : ResultMap.of(found.hits(), answers, communes.get(), page.lang(), tiles, row -> at.row(SearchForm.query(asked, words), new ServiceId(row.id()))));
    }

    private List<Relay> relays(Actor actor, Wanted asked, Found found) {
        Set<String> needs = new HashSet<>(asked.needs());
        needs.addAll(found.understood().codes(Understood.Kind.NEED));
        return relays.meant(actor, asked.text(), needs, found.hits().stream().map(hit -> hit.listing().id()).toList());
    }

    /** What one can do with it stands under an answer only when it is looked for somebody. */
    private Map<UUID, List<ServiceDoor.Door>> doors(Actor actor, Found found, @Nullable PersonId person) {
        return person == null ? Map.of() : found.hits().stream().map(hit -> hit.listing().id())
                .collect(Collectors.toMap(ServiceId::value, id -> doors.of(actor, id, person)));
    }

    private String address(Wanted wanted, At at) {
        return at.of(SearchForm.query(wanted, sealed.seal(wanted.text())));
    }

    private List<DirectoryPage.Chip> chips(Page page, Rows rows, Wanted asked, Found found, List<DirectoryPage.Place> places, At at) {
        List<DirectoryPage.Chip> chips = new ArrayList<>();
        for (String code : asked.needs()) {
            chips.add(new DirectoryPage.Chip(rows.need(code), address(new Wanted(asked.text(), without(asked.needs(), code), asked.unit(), asked.languages(), asked.flags(), asked.openNow()), at)));
        }
        if (asked.unit() != null) {
            chips.add(new DirectoryPage.Chip(name(places, asked.unit()), address(new Wanted(asked.text(), asked.needs(), null, asked.languages(), asked.flags(), asked.openNow()), at)));
        }
        for (String code : asked.languages()) {
            chips.add(new DirectoryPage.Chip(rows.language(code), address(new Wanted(asked.text(), asked.needs(), asked.unit(), without(asked.languages(), code), asked.flags(), asked.openNow()), at)));
        }
        for (Understood.Meant meant : found.understood().meant()) {
            String less = meant.without(asked.text());
            chips.add(new DirectoryPage.Chip(label(page, rows, meant, places), address(new Wanted(less, asked.needs(), asked.unit(), asked.languages(), asked.flags(), asked.openNow()), at)));
        }
        return chips;
    }

    private static String label(Page page, Rows rows, Understood.Meant meant, List<DirectoryPage.Place> places) {
        return switch (meant.kind()) {
            case NEED -> meant.codes().stream().map(rows::need).limit(2).collect(Collectors.joining(", "));
            case UNIT -> meant.codes().stream().map(code -> name(places, code)).collect(Collectors.joining(", "));
            case LANGUAGE -> meant.codes().stream().map(rows::language).collect(Collectors.joining(", "));
            case FLAG -> meant.codes().stream().map(code -> page.t("directory.flag." + code)).collect(Collectors.joining(", "));
            case OPEN_NOW -> page.t("directory.openNow");
        };
    }

    private static String name(List<DirectoryPage.Place> places, String code) {
        return places.stream().filter(place -> place.code().equals(code)).map(DirectoryPage.Place::name).findFirst().orElse(code);
    }

    private List<DirectoryPage.Toggle> toggles(Page page, Wanted asked, @Nullable Found found, At at) {
        List<DirectoryPage.Toggle> toggles = new ArrayList<>();
        toggles.add(new DirectoryPage.Toggle(page.t("directory.openNow"), "clock",
                address(new Wanted(asked.text(), asked.needs(), asked.unit(), asked.languages(), asked.flags(), !asked.openNow()), at), asked.openNow(), found == null ? -1 : found.open()));
        for (Flag flag : ORDER) {
            boolean on = asked.flags().contains(flag);
            Set<Flag> flags = asked.flags().isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(asked.flags());
            if (on) {
                flags.remove(flag);
            } else {
                flags.add(flag);
            }
            toggles.add(new DirectoryPage.Toggle(page.t("directory.flag." + flag.name()), Rows.sign(flag),
                    address(new Wanted(asked.text(), asked.needs(), asked.unit(), asked.languages(), flags, asked.openNow()), at), on,
                    found == null ? -1 : found.flags().getOrDefault(flag, 0)));
        }
        return toggles;
    }

    private List<DirectoryPage.NeedTile> tiles(Page page, Lexicon lexicon, At at) {
        return lexicon.terms().stream().filter(term -> term.parent() == null)
                .map(term -> new DirectoryPage.NeedTile(term.name(page.lang()), NeedPictures.of(term.code()), address(need(term), at))).toList();
    }

    private static Wanted need(Term term) {
        return new Wanted("", Set.of(term.code()), null, Set.of(), Set.of(), false);
    }

    private static List<DirectoryPage.Place> places(Page page, List<Commune> communes, @Nullable String chosen) {
        return communes.stream().flatMap(commune -> Stream.concat(Stream.of(commune.unit()), commune.districts().stream())
                .map(unit -> place(page, commune.unit(), unit, chosen))).toList();
    }

    private static DirectoryPage.Place place(Page page, Unit commune, Unit unit, @Nullable String chosen) {
        return new DirectoryPage.Place(unit.code(), unit.name(page.lang()), commune.name(page.lang()), unit.code().equals(chosen));
    }

    private static Set<String> without(Set<String> codes, String code) {
        Set<String> left = new HashSet<>(codes);
        left.remove(code);
        return left;
    }
}
