package brussels.boost.referral.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a link's holder reads and says, by functions that hand out the one row the link was made for. */
@Component
class BehindLinkStore {
    private static final Sql BEHIND = Sql.of("""
            select ask_id, referral_id, service_id, service_name, domain, unit, status, content, chosen, sent_at, code, pictures
            from referral.behind_link()
            """);
    private static final Sql TALK = Sql.of("select kind, words, at from referral.talk_behind_link()");
    private static final Sql ANSWER = Sql.of("""
            select referral.answer_by_link(:from, :to, :reason, :words::bytea, :moment, :who::bytea) as done
            """);
    private static final Sql LIVES_ON = Sql.of("select access.link_lives_on('REFERRAL', :days) as done");
    private static final Sql QUESTION = Sql.of("select referral.question_by_link(:moment, :words, :who::bytea) as done");
    private static final Sql IDENTITY = Sql.of("select referral.identity_by_link(:moment, :who, :function, :bound) as identity");

    private final Db db;

    BehindLinkStore(Db db) {
        this.db = db;
    }

    Optional<BehindLink> behind(PatientAccess patient) {
        List<BehindLink.Said> talk = db.sql(TALK).query((row, _) -> new BehindLink.Said(row.getString("kind").equals("QUESTION"),
                Row.text(patient, row, "words"), Row.instant(row, "at"))).list();
        return db.sql(BEHIND).query((row, _) -> behind(patient, row, talk)).optional();
    }

    private static BehindLink behind(PatientAccess patient, ResultSet row, List<BehindLink.Said> talk) throws SQLException {
        byte[] content = row.getBytes("content");
        return new BehindLink(new AskId(Row.uuid(row, "ask_id")), new ReferralId(Row.uuid(row, "referral_id")), new ServiceId(Row.uuid(row, "service_id")),
                Row.text(patient, row, "service_name"), row.getString("domain"), row.getString("unit"), ReferralStatus.valueOf(row.getString("status")),
                content == null ? null : Content.of(Objects.requireNonNull(patient.unseal(content))), row.getBoolean("chosen"),
                Row.instant(row, "sent_at"), row.getString("code"), talk, Row.uuids(row, "pictures"));
    }

    boolean answer(PatientAccess patient, ReferralStatus from, ReferralStatus to, @Nullable String reason, @Nullable String words, UUID moment, @Nullable String who) {
        return db.sql(ANSWER).param("from", from.name()).param("to", to.name()).param("reason", reason).param("words", Row.seal(patient, words))
                .param("moment", moment).param("who", Row.seal(patient, who)).query((row, _) -> row.getBoolean("done")).single();
    }

    void livesOn(Duration lifetime) {
        db.sql(LIVES_ON).param("days", (int) lifetime.toDays()).query((row, _) -> row.getBoolean("done")).single();
    }

    boolean question(PatientAccess patient, UUID moment, String words, @Nullable String who) {
        return db.sql(QUESTION).param("moment", moment).param("words", patient.seal(words.strip())).param("who", Row.seal(patient, who))
                .query((row, _) -> row.getBoolean("done")).single();
    }

    Optional<Identity> identity(PatientAccess patient, UUID moment, String who, String function, boolean bound) {
        return db.sql(IDENTITY).param("moment", moment).param("who", patient.seal(who.strip())).param("function", patient.seal(function.strip()))
                .param("bound", bound).query((row, _) -> Optional.ofNullable(row.getBytes("identity"))).single()
                .map(sealed -> Identity.of(Objects.requireNonNull(patient.unseal(sealed))));
    }
}
