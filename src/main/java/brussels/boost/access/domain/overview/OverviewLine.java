package brussels.boost.access.domain.overview;

import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The line that stands, as the record is told it beside the rest. @param member null for the person, and for nobody @param here whoever is named is still in the circle */
public record OverviewLine(UUID id, @Nullable MemberId member, OverviewPolicy.State state, boolean here, boolean mine) {
    /** Null when there is none. */
    public static @Nullable OverviewLine of(ResultSet row) throws SQLException {
        UUID id = row.getObject("overview", UUID.class);
        UUID member = row.getObject("overview_member", UUID.class);
        return id == null ? null : new OverviewLine(id, member == null ? null : new MemberId(member),
                OverviewPolicy.State.valueOf(row.getString("overview_state")), row.getBoolean("overview_here"), row.getBoolean("overview_mine"));
    }
}
