package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of a moment as typed, kept when something is to be seen again. */
public record MomentForm(@Nullable String day, @Nullable String time, @Nullable String minutes, @Nullable String kind, @Nullable Boolean withMe,
        @Nullable String words, @Nullable String place, @Nullable String note, @Nullable Boolean narrow, @Nullable Integer version) {
    static MomentForm empty(Actor actor) {
        return new MomentForm("", "", "", Appointment.Kind.MEETING.name(), actor instanceof Actor.Professional, "", "", "", false, 0);
    }

    static MomentForm of(Appointment one, Actor actor) {
        var local = LocalDateTime.ofInstant(one.at(), BrusselsTime.ZONE);
        Integer minutes = one.minutes();
        return new MomentForm(local.toLocalDate().toString(), one.dayOnly() ? "" : local.toLocalTime().toString(),
                minutes == null ? "" : minutes.toString(), one.kind().name(), one.with() != null && one.with().equals(actor.account()),
                text(one.withWords()), text(one.place()), text(one.note()), one.narrow(), one.version());
    }

    /** @param before what stands now, so that a colleague who will be there is not lost by somebody else's change */
    NewAppointment read(AppointmentId id, Actor actor, @Nullable Appointment before) {
        AccountId me = actor instanceof Actor.Professional ? actor.account() : null;
        AccountId other = before == null || before.with() == null || before.with().equals(me) ? null : before.with();
        return new NewAppointment(id, readDay(text(day)), readTime(text(time)), readMinutes(text(minutes)), readKind(text(kind)),
                Boolean.TRUE.equals(withMe) && me != null ? me : other, text(words), text(place), text(note), Boolean.TRUE.equals(narrow), null);
    }

    private static LocalDate readDay(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw Refusal.invalid("day", typed.isBlank() ? "agenda.day.missing" : "agenda.day.unreadable");
        }
    }

    private static @Nullable LocalTime readTime(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            String plain = typed.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s*[h.]\\s*", ":").replaceFirst(":$", ":00");
            return LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain);
        } catch (DateTimeException _) {
            throw Refusal.invalid("time", "agenda.time.unreadable");
        }
    }

    private static @Nullable Integer readMinutes(String typed) {
        try {
            return typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException _) {
            throw Refusal.invalid("minutes", "agenda.minutes.wrong");
        }
    }

    private static Appointment.Kind readKind(String typed) {
        return Arrays.stream(Appointment.Kind.values()).filter(kind -> kind.name().equals(typed)).findFirst().orElse(Appointment.Kind.MEETING);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
