package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.SheetId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the sheet show: what can be put on one, what it would look like, and those made before. */
@Component
public class ReadSheets {
    private final Transactions transactions;
    private final Access access;
    private final Links links;
    private final SheetDesk desk;
    private final SheetStore store;
    private final TakeHomePdf pdfs;
    private final BoostSettings settings;
    private final BrusselsTime time;

    ReadSheets(Transactions transactions, Access access, Links links, SheetDesk desk, SheetStore store, TakeHomePdf pdfs, BoostSettings settings,
            BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.links = links;
        this.desk = desk;
        this.store = store;
        this.pdfs = pdfs;
        this.settings = settings;
        this.time = time;
    }

    /**
     * One sheet and its link, as the list shows it.
     *
     * @param by who made it; null for the person, and when this reader may not read that sheet
     * @param open whether this reader may read what it says
     * @param live whether its code still opens
     */
    public record Listed(SheetId id, Instant made, @Nullable String by, boolean open, Instant expires, @Nullable Instant withdrawn,
            @Nullable Instant lastOpened, boolean live) {}

    /** The page on which a sheet is made. */
    public record Table(SheetDraft draft, SheetChoices choices, FrozenSheet preview, List<Listed> made) {}

    /** One sheet already made. @param name as the person is called @param address what its QR code opens */
    public record One(String name, FrozenSheet sheet, Listed listed, String address, boolean mayWithdraw) {}

    /** @param choices null before anybody chose */
    public Table table(Actor actor, PersonId person, @Nullable SheetChoices choices) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, SheetActs.SHEETS_READ, Family.PRIORITIES);
            SheetDraft draft = desk.draft(patient);
            SheetChoices chosen = choices == null ? SheetChoices.usual(draft) : choices;
            return new Table(draft, chosen, desk.composed(patient, new ComposeSheet(draft, chosen)), list(patient));
        });
    }

    public One one(Actor actor, PersonId person, SheetId id) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, SheetActs.SHEETS_READ, Family.PRIORITIES);
            SheetStore.Kept kept = store.one(patient, id).orElseThrow(Refusal::notFound);
            Listed listed = list(patient).stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseGet(() -> new Listed(id, kept.at(), kept.by(), true, kept.at(), null, null, false));
            return new One(desk.draft(patient).name(), kept.sheet(), listed, address(kept.token()), patient.mayWrite(Family.CIRCLE));
        });
    }

    /** The latest whose code was not taken back. */
    public Optional<FrozenSheet> last(PatientAccess patient) {
        return list(patient).stream().filter(one -> one.open() && one.live()).max(Comparator.comparing(Listed::made))
                .flatMap(one -> store.one(patient, one.id())).map(SheetStore.Kept::sheet);
    }

    /** The same paper again, byte for byte the same words. */
    public byte[] pdf(Actor actor, PersonId person, SheetId id) {
        SheetStore.Kept kept = transactions.write(actor, () ->
                store.one(access.read(actor, person, SheetActs.SHEET_PRINTED, Family.PRIORITIES), id).orElseThrow(Refusal::notFound));
        return pdfs.pdf(kept.sheet().sheet().opening(address(kept.token())), kept.sheet()::picture);
    }

    /** Whose link it is about to be withdrawn. */
    public Listed listed(Actor actor, PersonId person, SheetId id) {
        return transactions.write(actor, () ->
                list(access.read(actor, person, SheetActs.SHEETS_READ, Family.CIRCLE)).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Refusal::notFound));
    }

    String address(String token) {
        return settings.address() + "/s/" + token;
    }

    /** By their links, which everybody with the circle open sees, so that anybody of them can take a lost sheet's code back. */
    private List<Listed> list(PatientAccess patient) {
        Map<SheetId, SheetStore.Made> made = store.of(patient).stream().collect(Collectors.toMap(SheetStore.Made::id, one -> one));
        return links.of(patient, Links.Purpose.SHEET).stream()
                .map(link -> {
                    var id = new SheetId(link.subject());
                    SheetStore.@Nullable Made known = made.get(id);
                    boolean live = link.revoked() == null && link.expires().isAfter(time.now());
                    return new Listed(id, link.created(), known == null ? null : known.by(), known != null, link.expires(), link.revoked(), link.lastUsed(), live);
                })
                .toList();
    }
}
