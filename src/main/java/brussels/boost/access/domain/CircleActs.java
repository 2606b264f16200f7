package brussels.boost.access.domain;

import brussels.boost.access.Act;

/** What the person reads about their circle and their relations on "who looked". */
final class CircleActs {
    static final Act OWN_PAGE_GIVEN = Act.of("access.ownPage.given");
    static final Act OWN_PAGE_LOOKED = Act.of("access.ownPage.looked");
    static final Act OWN_PAGE_OPENED = Act.of("access.ownPage.opened");
    static final Act READ = Act.of("access.circle.read");
    static final Act CALL = Act.of("access.circle.call");
    static final Act ADDED = Act.of("access.circle.added");
    static final Act CHANGED = Act.of("access.circle.changed");
    static final Act LEFT = Act.of("access.circle.left");
    static final Act BACK = Act.of("access.circle.back");
    static final Act RIGHTS = Act.of("access.circle.rights");
    static final Act DEPARTURES = Act.of("access.departure.read");
    static final Act DEPARTURE_KEPT = Act.of("access.departure.kept");
    static final Act DEPARTURE_REPLACED = Act.of("access.departure.replaced");
    static final Act DEPARTURE_ENDED = Act.of("access.departure.ended");
    static final Act RELATION = Act.of("access.relation.read");
    static final Act CHOSEN = Act.of("access.relation.chosen");
    static final Act ENDED = Act.of("access.relation.ended");
    static final Act STAND_IN = Act.of("access.relation.standIn");
    static final Act HANDED_OVER = Act.of("access.relation.handedOver");
    static final Act MOVED = Act.of("access.relation.moved");
    static final Act DIED = Act.of("access.relation.died");
    static final Act TAKEN_BACK = Act.of("access.relation.takenBack");
    static final Act EYES = Act.of("access.circle.eyes");
    static final Act KEPT_OUT = Act.of("access.circle.keptOut");
    static final Act LET_IN = Act.of("access.circle.letIn");
    static final Act INVITED = Act.of("access.circle.invited");
    static final Act INVITATION_OPENED = Act.of("access.circle.invitationOpened");
    static final Act ACCEPTED = Act.of("access.circle.accepted");
    static final Act DECLINED = Act.of("access.circle.declined");
    static final Act PHOTO_KEPT = Act.of("access.circle.photoKept");
    static final Act PHOTO_REMOVED = Act.of("access.circle.photoRemoved");
    static final Act WHO_LOOKED = Act.of("access.log.read");

    private CircleActs() {}
}
