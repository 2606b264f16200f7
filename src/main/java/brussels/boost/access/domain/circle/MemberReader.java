package brussels.boost.access.domain.circle;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.Photo;
import brussels.boost.access.domain.PhotoStore;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL that shows who is around a person, with the name and trade of those who have an account. */
@Component
public class MemberReader {
    private static final Sql ALL = Sql.of("""
            select m.id, m.person_id, m.account_id, m.kind, m.state, m.card, m.symbol, m.referent, m.trusted_person, m.representative,
                   m.bound_by_secrecy, m.since, m.until, m.stands_in_for, m.spoken_how, m.spoken_since, m.version, a.display_name, h.trade,
                   coalesce(p.id, o.id) as photo, p.face as photo_sealed, o.face as photo_open, v.id is not null as overview,
                   exists (select 1 from access.hat x join access.organisation po on po.id = x.organisation_id
                           where po.protective and x.account_id = m.account_id) as discreet
            from access.circle_member m
            left join access.overview v on v.person_id = m.person_id and v.member_id = m.id and v.state = 'KEEPS'
            left join access.account a on a.id = m.account_id
            left join access.hat h on h.id = m.hat_id
            left join access.member_photo p on p.member_id = m.id
            left join access.account_photo o on o.account_id = m.account_id
            where m.person_id = :person and m.removed_at is null and m.state <> 'ENDED'
              and (m.until is null or m.until >= access.today())
            order by overview desc, m.referent desc, m.position, m.since, m.id
            limit 60
            """);
    private static final Sql ONE = Sql.of("""
            select m.id, m.person_id, m.account_id, m.kind, m.state, m.card, m.symbol, m.referent, m.trusted_person, m.representative,
                   m.bound_by_secrecy, m.since, m.until, m.stands_in_for, m.spoken_how, m.spoken_since, m.version, a.display_name, h.trade,
                   coalesce(p.id, o.id) as photo, p.face as photo_sealed, o.face as photo_open, false as overview, exists (select 1 from access.hat x join access.organisation po on po.id = x.organisation_id
                           where po.protective and x.account_id = m.account_id) as discreet
            from access.circle_member m
            left join access.account a on a.id = m.account_id
            left join access.hat h on h.id = m.hat_id
            left join access.member_photo p on p.member_id = m.id
            left join access.account_photo o on o.account_id = m.account_id
            where m.person_id = :person and m.id = :id and m.removed_at is null
            """);
    private static final Sql REFERENTS = Sql.of("""
            select m.id, m.person_id, m.account_id, m.kind, m.state, m.card, m.symbol, m.referent, m.trusted_person, m.representative,
                   m.bound_by_secrecy, m.since, m.until, m.stands_in_for, m.spoken_how, m.spoken_since, m.version, a.display_name, h.trade, false as overview, false as discreet
            from access.circle_member m
            left join access.account a on a.id = m.account_id
            left join access.hat h on h.id = m.hat_id
            where m.referent and m.state = 'ACTIVE' and m.removed_at is null and (m.until is null or m.until >= access.today())
            order by m.person_id, m.since, m.id
            limit 2000
            """);

    private static final Sql REFERENTS_NEAR = Sql.of("select account_id, hat_id from access.referents_near()");

    private final Db db;

    MemberReader(Db db) {
        this.db = db;
    }

    public List<MemberCard> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value())
                .query((row, _) -> card(row, SealedWords.read(patient.unseal(row.getBytes("card"))), photo(row, patient))).list();
    }

    /** Also one that has ended, so that an undo finds it. */
    public Optional<MemberCard> one(PatientAccess patient, MemberId member) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", member.value())
                .query((row, _) -> card(row, SealedWords.read(patient.unseal(row.getBytes("card"))), photo(row, patient))).optional();
    }

    /** The circle wrote no other name than the account's. */
    boolean ownName(PatientAccess patient, MemberId member) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", member.value())
                .query((row, _) -> SealedWords.read(patient.unseal(row.getBytes("card"))).name() == null).single();
    }

    Map<PersonId, List<MemberCard>> referents(CircleAccess circle) {
        Map<PersonId, List<MemberCard>> found = new LinkedHashMap<>();
        db.sql(REFERENTS).query(row -> {
            var person = new PersonId(row.getObject("person_id", UUID.class));
            found.computeIfAbsent(person, _ -> new ArrayList<>())
                    .add(card(row, SealedWords.read(circle.unseal(person, row.getBytes("card"))), null));
        });
        return found;
    }

    List<Circles.Known> referentsNear() {
        return db.sql(REFERENTS_NEAR).query((row, _) -> {
            UUID hat = row.getObject("hat_id", UUID.class);
            return new Circles.Known(new AccountId(row.getObject("account_id", UUID.class)), hat == null ? null : new HatId(hat));
        }).list();
    }

    private static MemberCard.@Nullable Photo photo(ResultSet row, PatientAccess patient) throws SQLException {
        UUID id = row.getObject("photo", UUID.class);
        byte[] face = PhotoStore.bytes(row, patient, "photo_sealed", "photo_open");
        return id == null || face == null ? null : new MemberCard.Photo(id, Photo.address(face));
    }

    private static MemberCard card(ResultSet row, NewMember.Words words, MemberCard.@Nullable Photo photo) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        UUID standsIn = row.getObject("stands_in_for", UUID.class);
        Date until = row.getDate("until");
        return new MemberCard(new MemberId(row.getObject("id", UUID.class)), account == null ? null : new AccountId(account),
                MemberCard.Kind.valueOf(row.getString("kind")), MemberCard.State.valueOf(row.getString("state")),
                name(words.name(), row.getString("display_name")), words.part(), row.getString("trade"), words.phone(), words.hours(),
                row.getString("symbol"), photo, row.getBoolean("referent"), row.getBoolean("trusted_person"), row.getBoolean("representative"),
                row.getBoolean("bound_by_secrecy"), row.getDate("since").toLocalDate(), until == null ? null : until.toLocalDate(),
                standsIn == null ? null : new MemberId(standsIn), row.getBoolean("overview"), row.getBoolean("discreet"), word(row), row.getInt("version"));
    }

    private static MemberCard.@Nullable Word word(ResultSet row) throws SQLException {
        String how = row.getString("spoken_how");
        boolean speaks = row.getBoolean("trusted_person") || row.getBoolean("representative");
        return how == null || !speaks ? null : new MemberCard.Word(MemberCard.Word.How.valueOf(how), row.getDate("spoken_since").toLocalDate());
    }

    private static String name(@Nullable String written, @Nullable String account) {
        return written != null ? written : Objects.requireNonNullElse(account, "–");
    }
}
