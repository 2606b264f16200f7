package brussels.boost.access.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.audit.Journal;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked, day by day, in sentences. The same act again and again in a row is one sentence with its hours. */
public record WhoLookedPage(String name, List<Day> days, @Nullable String next) {
    public record Day(LocalDate date, List<Line> lines) {}

    /** @param families what was touched, in plain words, or empty @param hours « 9 h », or « de 9 h à 9 h 30 » */
    public record Line(String sentence, String families, String hours, boolean refused) {}

    static WhoLookedPage of(Page page, ReadWhoLooked.Answer answer, String address) {
        List<Day> days = new ArrayList<>();
        List<Journal.Looked> lines = answer.lines();
        for (int i = 0; i < lines.size(); ) {
            Journal.Looked newest = lines.get(i);
            LocalDate date = BrusselsTime.dateOf(newest.at());
            int end = i;
            while (end + 1 < lines.size() && again(newest, lines.get(end + 1), date)) {
                end++;
            }
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().lines().add(line(page, answer, newest, lines.get(end).at()));
            i = end + 1;
        }
        Long next = answer.next();
        return new WhoLookedPage(answer.name(), days, next == null ? null : address + "?before=" + next);
    }

    private static boolean again(Journal.Looked one, Journal.Looked other, LocalDate date) {
        return one.act().equals(other.act()) && one.refused() == other.refused() && Objects.equals(one.account(), other.account())
                && one.actorKind().equals(other.actorKind()) && one.families().equals(other.families()) && BrusselsTime.dateOf(other.at()).equals(date);
    }

    private static Line line(Page page, ReadWhoLooked.Answer answer, Journal.Looked newest, Instant first) {
        String who = who(page, answer, newest);
        String key = "journal." + newest.act();
        String sentence = newest.refused() ? page.t("access.log.refused", who)
                : page.t(page.keyOrText(key).equals(key) ? "access.log.opened" : key, who);
        String from = page.time(first);
        String to = page.time(newest.at());
        return new Line(sentence, newest.refused() ? "" : families(page, newest.families()), from.equals(to) ? to : page.t("access.log.hours", from, to), newest.refused());
    }

    private static String who(Page page, ReadWhoLooked.Answer answer, Journal.Looked line) {
        UUID account = line.account();
        Accounts.Card card = account == null ? null : answer.accounts().get(new AccountId(account));
        if (card == null) {
            return page.t("access.log.who." + (line.actorKind().equals("link") ? "link" : account == null ? "program" : "somebody"));
        }
        return card.hats().stream().map(hat -> hat.trade()).filter(Objects::nonNull).findFirst()
                .map(trade -> page.t("access.log.who", card.name(), page.t("trade." + trade))).orElse(card.name());
    }

    private static String families(Page page, String names) {
        List<Family> families = Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).map(Family::valueOf).toList();
        return families.isEmpty() ? "" : FamilyText.of(page, families);
    }
}
