package brussels.boost.carer.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.carer.domain.Space.Ended;
import brussels.boost.carer.domain.Space.Helped;
import brussels.boost.carer.domain.Space.Recognition;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of a carer's space, of whom they help, and of their recognition. */
@Component
class SpaceStore {
    private static final Sql OPEN = Sql.of("insert into carer.space (person_id, young) values (:person, :young) on conflict do nothing");
    private static final Sql READ = Sql.of("""
            select s.young, s.answers_account, r.kind, r.until, r.version,
                   coalesce(r.until <= access.today() + (select access.how_long('carer-recognition')), false) as remind
            from carer.space s left join carer.recognition r on r.person_id = s.person_id
            where s.person_id = :person
            """);
    private static final Sql ANSWERER = Sql.of("update carer.space set answers_account = :account::uuid where person_id = :person");
    private static final Sql HELPED = Sql.of("""
            select id, words, ended, ended_on from carer.helped where person_id = :person order by ended_on nulls first, id limit 20
            """);
    private static final Sql HELP = Sql.of("""
            insert into carer.helped (id, person_id, words, helped) values (:id, :person, :words, :helped::uuid) on conflict do nothing
            """);
    private static final Sql STOP = Sql.of("""
            update carer.helped set ended = case when :over then 'STOPPED' end, ended_on = case when :over then access.today() end
            where id = :id and person_id = :person and ended is distinct from 'DIED'
            """);
    private static final Sql RECOGNISE = Sql.of("""
            insert into carer.recognition (person_id, kind, until) values (:person, :kind, :until::date)
            on conflict (person_id) do update set kind = excluded.kind, until = excluded.until, version = carer.recognition.version + 1,
                changed_at = now()
            """);

    private final Db db;

    SpaceStore(Db db) {
        this.db = db;
    }

    void open(PatientAccess own, boolean young) {
        db.sql(OPEN).param("person", own.person().value()).param("young", young).update();
    }

    /** Empty when this file is not a carer's space. */
    Optional<Space> read(PatientAccess own) {
        List<Helped> helped = own.mayRead(Family.STEPS) ? helped(own) : List.of();
        return db.sql(READ).param("person", own.person().value()).query((row, _) -> {
            UUID answers = row.getObject("answers_account", UUID.class);
            String kind = row.getString("kind");
            return new Space(row.getBoolean("young"), answers == null ? null : new AccountId(answers),
                    kind == null ? Recognition.NONE : new Recognition(Recognition.Kind.valueOf(kind), row.getObject("until", LocalDate.class), row.getInt("version")),
                    row.getBoolean("remind"), helped);
        }).optional();
    }

    private List<Helped> helped(PatientAccess own) {
        return db.sql(HELPED).param("person", own.person().value()).query((row, _) -> {
            String ended = row.getString("ended");
            return new Helped(row.getObject("id", UUID.class), Objects.requireNonNullElse(own.unseal(row.getBytes("words")), ""),
                    ended == null ? null : Ended.valueOf(ended), row.getObject("ended_on", LocalDate.class));
        }).list();
    }

    void answeredBy(PatientAccess own, @Nullable AccountId account) {
        db.sql(ANSWERER).param("person", own.person().value()).param("account", account == null ? null : account.value()).update();
    }

    /** @param who the file of whom they help, when it opened something to the carer; it is no door in either direction */
    void help(PatientAccess own, UUID id, String words, @Nullable PersonId who) {
        db.sql(HELP).param("id", id).param("person", own.person().value()).param("words", own.seal(words))
                .param("helped", who == null ? null : who.value()).update();
    }

    boolean stop(PatientAccess own, UUID id, boolean over) {
        return db.sql(STOP).param("id", id).param("person", own.person().value()).param("over", over).update() == 1;
    }

    void recognise(PatientAccess own, Recognition.Kind kind, @Nullable LocalDate until) {
        db.sql(RECOGNISE).param("person", own.person().value()).param("kind", kind.name()).param("until", until).update();
    }
}
