package brussels.boost.access.domain.circle;

import brussels.boost.access.Act;

/** What the person reads about their circle and their relations on "who looked". */
public final class CircleActs {
    public static final Act OWN_PAGE_GIVEN = Act.of("access.ownPage.given");
    public static final Act OWN_PAGE_LOOKED = Act.of("access.ownPage.looked");
    public static final Act OWN_PAGE_OPENED = Act.of("access.ownPage.opened");
    public static final Act READ = Act.of("access.circle.read");
    static final Act CALL = Act.of("access.circle.call");
    static final Act ADDED = Act.of("access.circle.added");
    static final Act CHANGED = Act.of("access.circle.changed");
    static final Act LEFT = Act.of("access.circle.left");
    static final Act SPEAKS = Act.of("access.circle.speaks");
    static final Act TAKEN_ON = Act.of("access.circle.takenOn");
    static final Act NOT_POSSIBLE = Act.of("access.circle.notPossible");
    static final Act LEAVING = Act.of("access.circle.leaving");
    static final Act WENT = Act.of("access.circle.went");
    static final Act BACK = Act.of("access.circle.back");
    static final Act RIGHTS = Act.of("access.circle.rights");
    public static final Act DEPARTURES = Act.of("access.departure.read");
    public static final Act DEPARTURE_KEPT = Act.of("access.departure.kept");
    public static final Act DEPARTURE_REPLACED = Act.of("access.departure.replaced");
    public static final Act DEPARTURE_ENDED = Act.of("access.departure.ended");
    public static final Act RELATION = Act.of("access.relation.read");
    public static final Act CHOSEN = Act.of("access.relation.chosen");
    public static final Act ENDED = Act.of("access.relation.ended");
    public static final Act STAND_IN = Act.of("access.relation.standIn");
    public static final Act HANDED_OVER = Act.of("access.relation.handedOver");
    public static final Act MOVED = Act.of("access.relation.moved");
    public static final Act DIED = Act.of("access.relation.died");
    public static final Act TAKEN_BACK = Act.of("access.relation.takenBack");
    public static final Act EYES = Act.of("access.circle.eyes");
    static final Act KEPT_OUT = Act.of("access.circle.keptOut");
    static final Act LET_IN = Act.of("access.circle.letIn");
    static final Act INVITED = Act.of("access.circle.invited");
    static final Act INVITATION_OPENED = Act.of("access.circle.invitationOpened");
    static final Act ACCEPTED = Act.of("access.circle.accepted");
    static final Act DECLINED = Act.of("access.circle.declined");
    public static final Act PHOTO_KEPT = Act.of("access.circle.photoKept");
    public static final Act PHOTO_REMOVED = Act.of("access.circle.photoRemoved");
    public static final Act WHO_LOOKED = Act.of("access.log.read");

    private CircleActs() {}
}
