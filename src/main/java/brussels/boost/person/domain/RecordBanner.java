package brussels.boost.person.domain;

import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.person.PersonCard;
import brussels.boost.person.ReadyLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who this is, how to speak with them, how to reach them, and with how many they share it. */
@Component
public class RecordBanner implements RecordPart {
    private static final Sql READ = Sql.of("""
            select p.person_id, p.name_to_use, p.languages, p.symbol, p.district, c.phone, c.phone_whose,
                   coalesce((select array_agg(l.code order by l.created_at) from person.line l
                             where l.person_id = p.person_id and l.removed_at is null and l.code is not null), '{}') as codes
            from person.person p left join person.contact c on c.person_id = p.person_id
            where p.person_id = :person
            """);

    private final Db db;
    private final Agreements agreements;

    RecordBanner(Db db, Agreements agreements) {
        this.db = db;
        this.agreements = agreements;
    }

    /**
     * What the banner shows.
     *
     * @param codes ready lines this reader may see and that change how one speaks or comes
     */
    public record Banner(PersonCard card, @Nullable String phone, @Nullable String phoneWhose, List<ReadyLine> codes,
            Agreements.Sharing sharing, Rights rights) {
        public @Nullable String tel() {
            return phone == null ? null : "tel:" + phone.replaceAll("[^+\\d]", "");
        }
    }

    /** Which of the banner's doors open for this reader. */
    public record Rights(boolean oneself, boolean identity, boolean notes, boolean dialogue, boolean circle, boolean consents) {}

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean consents = patient.mayRead(Family.CONSENTS);
        var sharing = consents ? agreements.sharing(patient) : new Agreements.Sharing(0, true, false);
        var rights = new Rights(patient.actor() instanceof Actor.Oneself, patient.mayWrite(Family.IDENTITY), patient.mayWrite(Family.NOTES),
                patient.mayWrite(Family.PRIORITIES), patient.mayRead(Family.CIRCLE), consents);
        return db.sql(READ).param("person", patient.person().value())
                .query((row, _) -> new Banner(
                        new PersonCard(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name_to_use"),
                                PersonStore.texts(row, "languages"), row.getString("symbol"), row.getString("district"), null),
                        patient.unseal(row.getBytes("phone")), patient.unseal(row.getBytes("phone_whose")),
                        PersonStore.texts(row, "codes").stream().map(ReadyLine::valueOf).toList(), sharing, rights))
                .optional()
                .map(banner -> new Shown("person/banner", banner));
    }
}
