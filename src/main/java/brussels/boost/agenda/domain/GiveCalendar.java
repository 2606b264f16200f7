package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.agenda.Appointment;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets one device of a professional read when their agreed moments are; the link is shown once and can be taken back. */
@Component
public class GiveCalendar {
    private static final Actor DOOR = Actor.Job.named("calendar-door");

    private final Transactions transactions;
    private final Access access;
    private final Links links;
    private final Accounts accounts;
    private final DeviceStore devices;
    private final MomentReader moments;
    private final BoostSettings settings;
    private final BrusselsTime time;
    private final Thresholds thresholds;

    GiveCalendar(Transactions transactions, Access access, Links links, Accounts accounts, DeviceStore devices, MomentReader moments,
            BoostSettings settings, BrusselsTime time, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.access = access;
        this.links = links;
        this.accounts = accounts;
        this.devices = devices;
        this.moments = moments;
        this.settings = settings;
        this.time = time;
    }

    /** A device as its owner sees it. */
    public record Device(UUID id, Instant given, @Nullable Instant lastRead) {}

    /** The address to give to the device; empty when the same form was sent before, as it is shown only once. */
    public Optional<String> run(Actor.Professional actor, UUID device) {
        return transactions.write(actor, () -> devices.add(actor, device)
                ? Optional.of(settings.address() + "/calendar/"
                        + links.issue(actor, Links.Purpose.CALENDAR, device, thresholds.of(Thresholds.Line.CALENDAR), Integer.MAX_VALUE).token() + ".ics")
                : Optional.<String>empty());
    }

    public List<Device> devices(Actor.Professional actor) {
        return transactions.read(actor, () -> devices.of(actor.account()).stream()
                .map(one -> new Device(one.id(), one.given(), one.lastRead())).toList());
    }

    public void revoke(Actor.Professional actor, UUID device) {
        transactions.write(actor, () -> devices.revoke(actor.account(), device));
    }

    /** What the device reads: "Rendez-vous", when, and an opaque link. */
    public String read(String token) {
        UUID device = links.look(token, Links.Purpose.CALENDAR).orElseThrow(() -> Refusal.absent("agenda.device.gone")).subject();
        Actor.Professional owner = transactions.write(DOOR, () -> devices.owner(device, time.now()))
                .filter(this::stillWearsThatHat)
                .orElseThrow(() -> Refusal.absent("agenda.device.gone"));
        return transactions.write(owner, () -> {
            var circle = access.circle(owner, AgendaActs.DEVICE_READ);
            List<Appointment> mine = moments.of(circle, time.today().minusDays(1)).appointments().stream()
                    .filter(one -> owner.account().equals(one.with())).toList();
            circle.shown((int) mine.stream().map(Appointment::person).distinct().count());
            return CalendarOut.write(mine, settings.address(), time.now());
        });
    }

    private boolean stillWearsThatHat(Actor.Professional owner) {
        return transactions.read(DOOR, () -> accounts.cards(List.of(owner.account())).values().stream()
                .flatMap(card -> card.hats().stream()).anyMatch(hat -> hat.id().equals(owner.hat())));
    }
}
