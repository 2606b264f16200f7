package brussels.boost.agenda.domain;

import brussels.boost.access.Act;

/** What the journal says of the agenda. */
final class AgendaActs {
    static final Act READ = Act.of("agenda.read");
    static final Act AGREED = Act.of("agenda.agreed");
    static final Act MOVED = Act.of("agenda.moved");
    static final Act INTERPRETER = Act.of("agenda.interpreter");
    static final Act CANCELLED = Act.of("agenda.cancelled");
    static final Act RESTORED = Act.of("agenda.restored");
    static final Act DONE = Act.of("agenda.done");
    static final Act SILENCE = Act.of("agenda.silence.agreed");
    static final Act SILENCE_ENDED = Act.of("agenda.silence.ended");
    static final Act RHYTHM = Act.of("agenda.rhythm.agreed");
    static final Act RHYTHM_KEPT = Act.of("agenda.rhythm.kept");
    static final Act RHYTHM_ENDED = Act.of("agenda.rhythm.ended");
    static final Act CALL_ASKED = Act.of("agenda.call.asked");
    static final Act CALL_ANSWERED = Act.of("agenda.call.answered");
    static final Act TRIP = Act.of("agenda.trip.kept");
    static final Act TRIP_READ = Act.of("agenda.trip.read");
    static final Act DEVICE_READ = Act.of("agenda.device.read");

    private AgendaActs() {}
}
