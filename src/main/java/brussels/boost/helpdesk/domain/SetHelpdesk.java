package brussels.boost.helpdesk.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.Speaks;
import brussels.boost.directory.Hours;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewLine;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which lines there are and who answers them; for administrators. */
@Component
public class SetHelpdesk {
    private final Transactions transactions;
    private final Duties duties;
    private final Accounts accounts;
    private final Advisers advisers;
    private final LineStore lines;
    private final Territories territories;
    private final Hours hours;
    private final Speaks speaks;

    SetHelpdesk(Transactions transactions, Duties duties, Accounts accounts, Advisers advisers, LineStore lines, Territories territories, Hours hours, Speaks speaks) {
        this.speaks = speaks;
        this.transactions = transactions;
        this.duties = duties;
        this.accounts = accounts;
        this.advisers = advisers;
        this.lines = lines;
        this.territories = territories;
        this.hours = hours;
    }

    /** A line with those who answer it. */
    public record Staffed(Line line, List<Accounts.Card> advisers, Map<AccountId, List<String>> speaks) {}

    /** What is set. */
    public record View(List<Staffed> lines, List<Unit> basins) {}

    public View read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new View(lines.all().stream().map(this::staffed).toList(), territories.basins());
        });
    }

    private Staffed staffed(Line line) {
        List<Accounts.Card> cards = advisers.of(line.id());
        return new Staffed(line, cards, speaks.of(cards.stream().map(Accounts.Card::id).toList()));
    }

    public void line(Actor actor, NewLine line) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (line.nameFr().isBlank() || line.nameNl().isBlank() || line.nameEn().isBlank()) {
            wrong.put("nameFr", "helpdesk.refusal.lineName");
        }
        if (!line.phone().matches("[+\\d][\\d ./-]{2,24}")) {
            wrong.put("phone", "helpdesk.refusal.phone");
        }
        if (!hours.understands(line.hours())) {
            wrong.put("hours", "helpdesk.refusal.hours");
        }
        if (line.basin() != null && !knownBasin(actor, line.basin())) {
            wrong.put("basin", "helpdesk.refusal.basin");
        }
        if (line.callers().isEmpty()) {
            wrong.put("callers", "helpdesk.refusal.callers");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        change(actor, () -> lines.enter(line));
    }

    private boolean knownBasin(Actor actor, String basin) {
        return transactions.read(actor, () -> territories.basins().stream().anyMatch(unit -> unit.code().equals(basin)));
    }

    public void close(Actor actor, LineId line) {
        change(actor, () -> lines.close(line));
    }

    public void name(Actor actor, LineId line, String mail) {
        change(actor, () -> {
            AccountId account = accounts.byMail(mail.strip()).map(Accounts.Address::id).orElseThrow(() -> Refusal.invalid("mail", "helpdesk.refusal.mail"));
            Accounts.Card card = accounts.cards(List.of(account)).get(account);
            if (card == null || card.hats().stream().noneMatch(hat -> hat.role() == Hat.Role.PROFESSIONAL)) {
                throw Refusal.invalid("mail", "helpdesk.refusal.mail");
            }
            advisers.name(account, line);
        });
    }

    public void unname(Actor actor, LineId line, AccountId account) {
        change(actor, () -> advisers.unname(account, line));
    }

    private void change(Actor actor, Runnable work) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            work.run();
            advisers.did(actor, HelpdeskActs.SETTINGS, null);
        });
    }
}
