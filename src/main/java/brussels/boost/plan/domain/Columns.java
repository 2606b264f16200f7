package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Cause;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns that several tables of this module share, to and from the database. */
public final class Columns {
    private Columns() {}

    public static byte @Nullable [] seal(PatientAccess patient, @Nullable String text) {
        return text == null || text.isBlank() ? null : patient.seal(text.strip());
    }

    public static StatementSpec words(StatementSpec sql, PatientAccess patient, @Nullable Words words) {
        return sql.param("words", words == null ? null : seal(patient, words.text()))
                .param("language", words == null ? null : words.language())
                .param("french", words == null ? null : seal(patient, words.french()));
    }

    public static StatementSpec picture(StatementSpec sql, Picture picture) {
        return sql.param("card", picture.card()).param("picture", picture.file());
    }

    public static StatementSpec audience(StatementSpec sql, Audience audience) {
        return sql.param("audience", audience.kind().name()).param("members", Sql.array(audience.members()));
    }

    public static StatementSpec author(StatementSpec sql, PatientAccess patient, Author author) {
        return account(sql, author).param("authorName", seal(patient, author.name()));
    }

    public static StatementSpec account(StatementSpec sql, Author author) {
        return sql.param("author", author.account() == null ? null : author.account().value());
    }

    public static StatementSpec cause(StatementSpec sql, @Nullable Cause cause) {
        return sql.param("causeKind", cause == null ? null : cause.kind()).param("cause", cause == null ? null : cause.id());
    }

    public static Words words(ResultSet row, PatientAccess patient) throws SQLException {
        return new Words(text(row, "words", patient), orEmpty(row.getString("language")), patient.unseal(row.getBytes("words_fr")));
    }

    public static Said said(ResultSet row, PatientAccess patient) throws SQLException {
        return new Said(Said.By.valueOf(row.getString("said_by")), patient.unseal(row.getBytes("said_by_who")));
    }

    public static @Nullable Cause cause(ResultSet row) throws SQLException {
        String kind = row.getString("cause_kind");
        UUID id = uuid(row, "cause_id");
        return kind == null || id == null ? null : new Cause(kind, id);
    }

    public static Picture picture(ResultSet row) throws SQLException {
        return new Picture(row.getString("card"), row.getObject("picture", UUID.class));
    }

    public static Audience audience(ResultSet row) throws SQLException {
        UUID[] members = (UUID[]) row.getArray("audience_members").getArray();
        return new Audience(Audience.Kind.valueOf(row.getString("audience")),
                Arrays.stream(members).map(MemberId::new).collect(Collectors.toSet()));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static String text(ResultSet row, String column, PatientAccess patient) throws SQLException {
        return orEmpty(patient.unseal(row.getBytes(column)));
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
