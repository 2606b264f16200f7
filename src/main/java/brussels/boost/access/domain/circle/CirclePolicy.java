package brussels.boost.access.domain.circle;

import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the circle, pure. Who may change it is who writes in the family CIRCLE; who speaks of the relation
 * itself is the person, a référent they chose, or who represents them.
 */
public final class CirclePolicy {
    static final int LONGEST_BRIEF = 500;
    private static final int LONGEST_FAREWELL = 300;

    private CirclePolicy() {}

    /** Opening or ending in somebody's name needs their word, said aloud; the person's own click is their word. */
    public static void agreed(Actor actor, boolean agreed) {
        if (!(actor instanceof Actor.Oneself) && !agreed) {
            throw Refusal.invalid("agreed", "circle.refusal.agreed");
        }
    }

    /**
     * Nobody opens more to themself, nor names themself as speaking for the person: that is the person's own click, or
     * that of who represents them already.
     */
    public static void notToOneself(Actor actor, @Nullable AccountId to, List<MemberCard> members, LocalDate today) {
        boolean own = !(actor instanceof Actor.Oneself) && to != null && to.equals(actor.account());
        if (own && members.stream().noneMatch(member -> Objects.equals(to, member.account()) && member.hereOn(today) && member.representative())) {
            throw Refusal.invalid("agreed", "circle.refusal.yourself");
        }
    }

    /** An address to write to, or nothing. */
    static @Nullable String mail(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw Refusal.invalid("mail", "circle.refusal.mail");
        }
        return typed.strip();
    }

    /** Who is near says who they are, and that what they see is not told on. */
    static void promised(String name, boolean promised) {
        if (name.isBlank() || name.length() > 80) {
            throw Refusal.invalid("name", "circle.refusal.name");
        }
        if (!promised) {
            throw Refusal.invalid("promised", "circle.refusal.promised");
        }
    }

    /** The person keeps somebody out; whoever asks learns that much and no more. */
    static void welcome(boolean keptOut) {
        if (keptOut) {
            throw Refusal.invalid("name", "circle.refusal.keptOut");
        }
    }

    /** Nobody leaves their own circle. */
    static void mayLeave(Actor actor) {
        if (!(actor instanceof Actor.Professional || actor instanceof Actor.Carer)) {
            throw Refusal.notFound();
        }
    }

    static void farewell(String said) {
        if (said.length() > LONGEST_FAREWELL) {
            throw Refusal.invalid("said", "circle.refusal.long");
        }
    }

    /** Having the person's trust, or speaking for them, is their word or a document; their own click is their word. */
    static MemberCard.Word word(Actor actor, MemberCard.@Nullable Word said, LocalDate today) {
        if (actor instanceof Actor.Oneself) {
            return new MemberCard.Word(MemberCard.Word.How.ON_SCREEN, today);
        }
        if (said == null || said.how() == MemberCard.Word.How.ON_SCREEN) {
            throw Refusal.invalid("how", "member.refusal.how");
        }
        if (said.since().isAfter(today)) {
            throw Refusal.invalid("spokenSince", "relation.refusal.future");
        }
        return said;
    }

    static void named(String who) {
        if (who.isBlank() || who.length() > 120) {
            throw Refusal.invalid("who", "circle.refusal.who");
        }
    }

    /** Keeping somebody out of a circle they are in ends their place in it: said first, and for a référent by who speaks of the relation. */
    static void mayKeepOut(Actor actor, List<MemberCard> here, List<MemberCard> members, boolean leave, LocalDate today) {
        if (!here.isEmpty() && !leave) {
            throw Refusal.conflict("circle.refusal.leavesFirst");
        }
        if (here.stream().anyMatch(MemberCard::referent)) {
            maySpeak(actor, members, today);
        }
    }

    static void described(NewMember member) {
        if (member.account() == null && member.words().name() == null) {
            throw Refusal.invalid("name", "circle.refusal.name");
        }
        String phone = member.words().phone();
        if (phone != null && !phone.replaceAll("[\\s./()-]", "").matches("\\+?\\d{3,15}")) {
            throw Refusal.invalid("phone", "circle.refusal.phone");
        }
    }

    /** A professional with an account shows their face themself, or does not. */
    public static boolean mayBePhotographed(MemberCard member) {
        return member.state() != MemberCard.State.ENDED && (member.account() == null || member.kind() != MemberCard.Kind.PROFESSIONAL);
    }

    public static void photographed(MemberCard member) {
        if (!mayBePhotographed(member)) {
            throw Refusal.forbidden("photo.refusal.notYours");
        }
    }

    public static boolean speaks(Actor actor, List<MemberCard> members, LocalDate today) {
        return actor instanceof Actor.Oneself || members.stream().anyMatch(member ->
                member.account() != null && member.account().equals(actor.account()) && member.hereOn(today)
                        && (member.referent() || member.representative()));
    }

    public static void maySpeak(Actor actor, List<MemberCard> members, LocalDate today) {
        if (!speaks(actor, members, today)) {
            throw Refusal.forbidden("relation.refusal.notYours");
        }
    }

    /** Whom a person can choose as référent: a professional who is here and has an account, not somebody's stand-in. */
    public static boolean choosable(MemberCard member, LocalDate today) {
        return member.kind() == MemberCard.Kind.PROFESSIONAL && member.account() != null && member.hereOn(today) && !member.standIn();
    }

    public static MemberCard referent(List<MemberCard> members, MemberId id) {
        return members.stream().filter(member -> member.id().equals(id) && member.referent()).findFirst().orElseThrow(Refusal::notFound);
    }

    public static void brief(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("brief", "relation.refusal.brief");
        }
        if (words.length() > LONGEST_BRIEF) {
            throw Refusal.invalid("brief", "relation.refusal.briefLong");
        }
    }

    public static void leave(LocalDate from, LocalDate until, LocalDate today) {
        if (from.isBefore(today)) {
            throw Refusal.invalid("from", "relation.refusal.past");
        }
        if (until.isBefore(from)) {
            throw Refusal.invalid("until", "relation.refusal.order");
        }
        if (until.isAfter(from.plusYears(1))) {
            throw Refusal.invalid("until", "relation.refusal.long");
        }
    }
}
