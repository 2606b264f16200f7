package brussels.boost.carer.domain;

import brussels.boost.access.Act;

/** What a carer reads, on who looked, about their own space. */
final class CarerActs {
    static final Act OPENED = Act.of("carer.space.opened");
    static final Act READ = Act.of("carer.space.read");
    static final Act ANSWERER = Act.of("carer.answerer.chosen");
    static final Act SAID = Act.of("carer.said");
    static final Act LINE = Act.of("carer.line.kept");
    static final Act HELPED = Act.of("carer.helped.changed");
    static final Act RECOGNITION = Act.of("carer.recognition.kept");
    static final Act NEAR = Act.of("carer.near");
    static final Act ASKED = Act.of("carer.call.asked");
    static final Act WITHDRAWN = Act.of("carer.call.withdrawn");
    static final Act PASSED_ON = Act.of("carer.call.passedOn");
    static final Act REMINDED = Act.of("carer.call.reminded");
    static final Act TAKEN = Act.of("carer.call.taken");
    static final Act RELEASED = Act.of("carer.call.released");
    static final Act DONE = Act.of("carer.call.done");

    private CarerActs() {}
}
