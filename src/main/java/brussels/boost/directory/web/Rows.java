package brussels.boost.directory.web;

import brussels.boost.directory.Flag;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.Opening;
import brussels.boost.directory.domain.search.Hit;
import brussels.boost.directory.domain.search.Lexicon;
import brussels.boost.directory.domain.search.Term;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says an answer in the reader's words. */
final class Rows {
    private final Page page;
    private final Lexicon lexicon;
    private final LocalDateTime now;

    Rows(Page page, Lexicon lexicon, BrusselsTime time) {
        this.page = page;
        this.lexicon = lexicon;
        this.now = LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Row row(Hit hit) {
        Listing listing = hit.listing();
        Double metres = hit.metres();
        String alert = listing.alerts().get(page.lang());
        return new Row(listing.id().value(), listing.name(page.lang()), what(listing), metres == null ? null : distance(metres), tags(listing),
                state(hit.opening()), tone(hit.opening()), listing.phones().isEmpty() ? "" : listing.phones().getFirst(), fresh(listing),
                freshTone(listing), alert == null ? listing.alerts().get("fr") : alert, why(hit));
    }

    String what(Listing listing) {
        String kinds = listing.needs().stream().map(lexicon::term).filter(Objects::nonNull).limit(3).map(term -> term.name(page.lang()))
                .collect(Collectors.joining(" · "));
        return kinds.isEmpty() ? listing.organisationFr() : kinds;
    }

    /** The sign of a condition; the same on a switch and in an answer. */
    static String sign(Flag flag) {
        return switch (flag) {
            case FREE -> "euro";
            case WHEELCHAIR -> "access";
            case HOME_VISITS -> "home";
            case STREET_WORK -> "route";
            case CALL_FIRST -> "phone";
            case SHELTERS -> "moon";
            case WOMEN_ONLY -> "person";
            case NO_PAPERS, NO_NISS, NO_FUND -> "check";
        };
    }

    List<Condition> tags(Listing listing) {
        List<Condition> tags = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (listing.flags().contains(flag)) {
                tags.add(new Condition(sign(flag), page.t("directory.flag." + flag.name())));
            }
        }
        if (!listing.languages().isEmpty()) {
            tags.add(new Condition("interp", listing.languages().stream().map(this::language).collect(Collectors.joining(", "))));
        }
        return tags;
    }

    String language(String code) {
        return Locale.of(code).getDisplayLanguage(page.language().locale());
    }

    String distance(double metres) {
        return metres < 950 ? page.t("directory.metres", Math.round(metres / 50) * 50) : page.t("directory.kilometres", Math.round(metres / 100) / 10.0);
    }

    String state(@Nullable Opening opening) {
        if (opening == null || opening.state() == Opening.State.UNKNOWN) {
            return page.t("directory.hoursUnknown");
        }
        LocalDateTime until = opening.until();
        if (opening.holiday()) {
            return page.t("directory.holiday");
        }
        if (opening.open()) {
            return until == null ? page.t("directory.openAlways") : page.t("directory.openUntil", page.time(until.toLocalTime()));
        }
        return until == null ? page.t("directory.closed") : page.t("directory.closedUntil", moment(until));
    }

    private String moment(LocalDateTime when) {
        LocalDate today = now.toLocalDate();
        String time = page.time(when.toLocalTime());
        if (when.toLocalDate().equals(today)) {
            return time;
        }
        return when.toLocalDate().equals(today.plusDays(1)) ? page.t("directory.tomorrow", time) : page.t("directory.onDay", page.day(when.toLocalDate()), time);
    }

    String tone(@Nullable Opening opening) {
        return opening != null && opening.open() ? opening.holiday() ? "warn" : "ok" : "";
    }

    String fresh(Listing listing) {
        LocalDate checked = listing.checkedOn();
        if (checked == null) {
            return page.t("directory.neverChecked");
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(checked, now.toLocalDate()));
        return listing.stale(now.toLocalDate()) ? page.t("directory.checkAgain", days / 30) : page.t("directory.checked", days);
    }

    String freshTone(Listing listing) {
        return listing.stale(now.toLocalDate()) ? "warnc" : "okc";
    }

    private List<String> why(Hit hit) {
        List<String> why = new ArrayList<>(List.of(page.t("directory.why.words", percent(hit.why().words()))));
        Double metres = hit.metres();
        if (metres != null) {
            why.add(page.t("directory.why.near", distance(metres)));
        }
        why.add(page.t("directory.why.fresh", fresh(hit.listing())));
        if (hit.listing().kind().explains()) {
            why.add(page.t("directory.why.explains"));
        }
        if (hit.why().fit() > 0.9) {
            why.add(page.t("directory.why.open"));
        }
        return why;
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** A term's name, or its code when it was retired. */
    String need(String code) {
        Term term = lexicon.term(code);
        return term == null ? code : term.name(page.lang());
    }
}
