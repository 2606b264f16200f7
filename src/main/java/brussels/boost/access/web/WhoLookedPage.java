package brussels.boost.access.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.audit.Journal;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who looked, day by day, in sentences. The same act again on one day is one sentence. */
public record WhoLookedPage(String name, List<Day> days, @Nullable String next) {
    public record Day(LocalDate date, List<Line> lines) {}

    /** What makes one sentence of a day: the same act of the same person, newest first. */
    public record Line(ReadWhoLooked.Answer answer, List<Journal.Looked> lines) {
        public String sentence(Page page) {
            Journal.Looked newest = lines.getFirst();
            String who = who(page, answer, newest);
            if (newest.refused()) {
                return page.t("access.log.refused", who);
            }
            boolean partner = newest.actorKind().equals("link") && newest.account() != null;
            String key = "journal." + newest.act() + (partner ? ".by" : "");
            return page.sayOr(reads() ? "access.log.opened" : "access.log.changed", page.keyOrText(key).equals(key) ? "access.log.opened" : key, who);
        }

        /** What was touched, in plain words, or nothing. */
        public String families(Page page) {
            return refused() ? "" : WhoLookedPage.families(page, lines.getFirst().families());
        }

        /** « 9 h », or « 3 fois, la dernière à 9 h ». */
        public String hours(Page page) {
            String last = page.time(lines.getFirst().at());
            return lines.size() == 1 ? last : page.t("access.log.times", lines.size(), last);
        }

        public boolean reads() {
            return WhoLookedPage.reads(lines.getFirst().act());
        }

        public boolean refused() {
            return lines.getFirst().refused();
        }
    }

    static WhoLookedPage of(ReadWhoLooked.Answer answer, String address) {
        Map<LocalDate, Map<Same, List<Journal.Looked>>> days = new LinkedHashMap<>();
        for (Journal.Looked line : answer.lines()) {
            days.computeIfAbsent(BrusselsTime.dateOf(line.at()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(new Same(line.actorKind(), line.account(), line.act(), line.families(), line.refused()), _ -> new ArrayList<>())
                    .add(line);
        }
        Long next = answer.next();
        return new WhoLookedPage(answer.name(), days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue().values().stream().map(lines -> new Line(answer, lines)).toList()))
                .toList(), next == null ? null : address + "?before=" + next);
    }

    /** What makes two lines of a day one sentence. */
    private record Same(String kind, @Nullable UUID account, String act, String families, boolean refused) {}

    private static boolean reads(String act) {
        return Stream.of("read", "Read", "opened", "looked", "searched", "call", "eyes", "printed").anyMatch(act::endsWith);
    }

    private static String who(Page page, ReadWhoLooked.Answer answer, Journal.Looked line) {
        UUID account = line.account();
        Accounts.Card card = account == null ? null : answer.accounts().get(new AccountId(account));
        if (card == null) {
            return page.t("access.log.who." + (line.actorKind().equals("link") ? "link" : account == null ? "program" : "somebody"));
        }
        if (line.actorKind().equals("link")) {
            return card.hats().stream().map(hat -> page.lang().equals("nl") ? hat.organisationNl() : hat.organisationFr()).filter(Objects::nonNull).findFirst()
                    .map(organisation -> page.t("access.log.who.of", card.name(), organisation)).orElse(card.name());
        }
        return card.hats().stream().map(hat -> hat.trade()).filter(Objects::nonNull).findFirst()
                .map(trade -> page.t("access.log.who", card.name(), small(page.t("trade." + trade)))).orElse(card.name());
    }

    private static String small(String trade) {
        return trade.substring(0, 1).toLowerCase(Locale.ROOT) + trade.substring(1);
    }

    private static String families(Page page, String names) {
        List<Family> families = Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).map(Family::valueOf).toList();
        return families.isEmpty() ? "" : FamilyText.of(page, families);
    }
}
