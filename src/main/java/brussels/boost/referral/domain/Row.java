package brussels.boost.referral.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of this module's tables, to and from the database. */
final class Row {
    private Row() {}

    static byte @Nullable [] seal(PatientAccess patient, @Nullable String text) {
        return text == null || text.isBlank() ? null : patient.seal(text.strip());
    }

    static String text(PatientAccess patient, ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(patient.unseal(row.getBytes(column)), "");
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static <T> @Nullable T id(@Nullable UUID value, Function<UUID, T> type) {
        return value == null ? null : type.apply(value);
    }

    static @Nullable Object value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    static Audience audience(ResultSet row) throws SQLException {
        UUID[] members = (UUID[]) row.getArray("audience_members").getArray();
        return new Audience(Audience.Kind.valueOf(row.getString("audience")), Arrays.stream(members).map(MemberId::new).collect(Collectors.toSet()));
    }
}
