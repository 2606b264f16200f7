package brussels.boost.access.domain.circle;

import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL that changes who is around a person. Nobody is deleted: a relation ends, and says how. */
@Component
public class MemberStore {
    private static final Sql ADD = Sql.of("""
            insert into access.circle_member (id, person_id, account_id, hat_id, kind, trusted_person, representative, bound_by_secrecy,
                                              symbol, card, state, since, until, stands_in_for, position)
            values (:id, :person, :account::uuid, :hat::uuid, :kind, :trusted, :representative, :secrecy, :symbol::text, :card, :state,
                    coalesce(:since::date, access.today()), :until::date, :standsInFor::uuid, 10)
            on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.circle_member
            set kind = :kind, trusted_person = :trusted, representative = :representative, bound_by_secrecy = :secrecy, symbol = :symbol::text,
                card = :card, state = :state, version = version + 1
            where id = :id and person_id = :person and version = :version and state <> 'ENDED'
            """);
    private static final Sql DESCRIBE = Sql.of("""
            update access.circle_member set card = :card, version = version + 1 where id = :id and person_id = :person
            """);
    private static final Sql SPOKEN = Sql.of("""
            update access.circle_member set spoken_how = :how, spoken_since = :since where id = :id and person_id = :person
            """);
    private static final Sql END = Sql.of("""
            update access.circle_member
            set state = case when :lastDay::date < access.today() or :now then 'ENDED' else state end,
                until = least(until, :lastDay::date), ended_how = :how, version = version + 1, was_state = state, was_until = until,
                ended_at = now(), ended_by = access.actor_account(), ended_for = :exclusion::uuid
            where id = :id and person_id = :person and state <> 'ENDED'
            """);
    private static final Sql RESTORE = Sql.of("""
            update access.circle_member
            set state = coalesce(was_state, 'ACTIVE'), until = was_until, ended_how = null, ended_at = null, ended_by = null, ended_for = null,
                was_state = null, was_until = null, farewell = null, version = version + 1
            where person_id = :person and (id = :id::uuid or ended_for = :exclusion::uuid) and state = 'ENDED'
              and ended_how in ('LEFT', 'PERSON_ENDED') and stands_in_for is null
              and ended_by = access.actor_account() and ended_at > now() - interval '1 hour'
            """);
    private static final Sql REFERENT = Sql.of("""
            update access.circle_member set referent = :referent, version = version + 1
            where id = :id and person_id = :person and state = 'ACTIVE' and account_id is not null
            """);
    private static final Sql CLOSE_SOFTLY = Sql.of("""
            update access.circle_member set until = :closes, ended_how = 'DIED', version = version + 1
            where person_id = :person and state = 'ACTIVE' and removed_at is null and until is null
            """);
    private static final Sql REOPEN = Sql.of("""
            update access.circle_member set until = null, ended_how = null, version = version + 1
            where person_id = :person and state = 'ACTIVE' and ended_how = :how
            """);

    private final Db db;
    private final ExclusionStore exclusions;

    MemberStore(Db db, ExclusionStore exclusions) {
        this.db = db;
        this.exclusions = exclusions;
    }

    /** Between which dates, and for whom, a member is there; a new member of no such thing is there from today on. */
    public record Stay(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable MemberId standsInFor) {
        public static final Stay OPEN = new Stay(null, null, null);
    }

    /** Nobody the person keeps out, on whatever way they come. */
    public boolean add(PatientAccess patient, NewMember member, Stay stay) {
        CirclePolicy.welcome(exclusions.keptOut(patient, member.account(), member.words().name(), null));
        return db.sql(ADD)
                .param("id", member.id().value())
                .param("person", patient.person().value())
                .param("account", value(member.account()))
                .param("hat", value(member.hat()))
                .param("kind", member.kind().name())
                .param("trusted", member.trustedPerson())
                .param("representative", member.representative())
                .param("secrecy", member.boundBySecrecy())
                .param("symbol", member.symbol())
                .param("card", SealedWords.seal(patient, member.words()))
                .param("state", member.state().name())
                .param("since", stay.since())
                .param("until", stay.until())
                .param("standsInFor", value(stay.standsInFor()))
                .update() == 1;
    }

    /** False when somebody else changed it meanwhile. */
    boolean change(PatientAccess patient, NewMember member, int version) {
        return db.sql(CHANGE)
                .param("id", member.id().value())
                .param("person", patient.person().value())
                .param("kind", member.kind().name())
                .param("trusted", member.trustedPerson())
                .param("representative", member.representative())
                .param("secrecy", member.boundBySecrecy())
                .param("symbol", member.symbol())
                .param("card", SealedWords.seal(patient, member.words()))
                .param("state", member.state().name())
                .param("version", version)
                .update() == 1;
    }

    void describe(PatientAccess patient, MemberId member, NewMember.Words words) {
        db.sql(DESCRIBE).param("card", SealedWords.seal(patient, words)).param("id", member.value())
                .param("person", patient.person().value()).update();
    }

    /** By whose word somebody has the person's trust, or speaks for them. */
    void spoken(PatientAccess patient, MemberId member, MemberCard.Word word) {
        db.sql(SPOKEN).param("how", word.how().name()).param("since", word.since()).param("id", member.value())
                .param("person", patient.person().value()).update();
    }

    /** @param now over at once; otherwise at the end of the last day, by itself */
    public void end(PatientAccess patient, MemberCard member, RelationEnded.How how, LocalDate lastDay, boolean now) {
        end(patient, member, new Ending(how, lastDay, now, null));
    }

    /** @param exclusion the line of those kept out it ends for, or null */
    public record Ending(RelationEnded.How how, LocalDate lastDay, boolean now, @Nullable UUID exclusion) {}

    public void end(PatientAccess patient, MemberCard member, Ending ending) {
        db.sql(END).param("lastDay", ending.lastDay()).param("now", ending.now()).param("how", ending.how().name())
                .param("exclusion", ending.exclusion()).param("id", member.id().value()).param("person", patient.person().value()).update();
    }

    /** Only what this actor ended themself, within the hour, and nobody the person keeps out. */
    boolean restore(PatientAccess patient, MemberCard member) {
        CirclePolicy.welcome(exclusions.keptOut(patient, member.account(), member.name(), null));
        return restored(patient, member.id().value(), null) == 1;
    }

    /** Those who left for that exclusion. */
    void restoreFor(PatientAccess patient, UUID exclusion) {
        restored(patient, null, exclusion);
    }

    private int restored(PatientAccess patient, @Nullable UUID member, @Nullable UUID exclusion) {
        return db.sql(RESTORE).param("id", member).param("exclusion", exclusion).param("person", patient.person().value()).update();
    }

    public boolean referent(PatientAccess patient, MemberId member, boolean referent) {
        return db.sql(REFERENT).param("referent", referent).param("id", member.value()).param("person", patient.person().value()).update() == 1;
    }

    public void closeSoftly(PatientAccess patient, LocalDate closes) {
        db.sql(CLOSE_SOFTLY).param("closes", closes).param("person", patient.person().value()).update();
    }

    /** Those whose last day was set for this reason are there for longer again. */
    public void reopen(PatientAccess patient, RelationEnded.How how) {
        db.sql(REOPEN).param("how", how.name()).param("person", patient.person().value()).update();
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
