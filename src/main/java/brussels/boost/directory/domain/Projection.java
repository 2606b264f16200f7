package brussels.boost.directory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the answers shown anew from the claims, by the one rule of the view {@code directory.answer}. */
@Component
public class Projection {
    private static final Sql ORGANIZATIONS = Sql.of("""
            insert into directory.organization as o (id, key, name_fr, name_nl)
            select distinct on (lower(t.fr)) gen_random_uuid(), lower(t.fr), t.fr, t.nl
            from (select service_id, max(value) filter (where field = 'organization_fr') as fr, max(value) filter (where field = 'organization_nl') as nl
                  from directory.answer where service_id = any(:ids::uuid[]) and field in ('organization_fr', 'organization_nl') group by service_id) t
            where t.fr is not null order by lower(t.fr), t.nl nulls last
            on conflict (key) do update set name_nl = coalesce(excluded.name_nl, o.name_nl), last_modified = now()
            where excluded.name_nl is distinct from o.name_nl and excluded.name_nl is not null
            """);
    private static final Sql SERVICES = Sql.of("""
            with a as (
                select service_id, coalesce(jsonb_object_agg(field, value) filter (where value is not null), '{}') as v, max(checked_on) as checked,
                       max(checked_on) filter (where field in ('free_places', 'wait_fr', 'wait_nl', 'wait_en')) as capacity,
                       coalesce(array_agg(upper(field) order by field) filter (where field = any(:flags::text[]) and value = 'yes'), '{}') as flags,
                       (array_agg(source order by field like 'name%' desc, field))[1] as source
                from directory.answer where service_id = any(:ids::uuid[]) group by service_id)
            update directory.service s set
                shown = v, source = a.source, assured_date = a.checked, capacity_on = a.capacity,
                organization_id = (select o.id from directory.organization o where o.key = lower(v->>'organization_fr')),
                kind = coalesce(v->>'kind', 'SERVICE'), status = coalesce(v->>'status', 'ACTIVE'),
                name_fr = v->>'name_fr', name_nl = v->>'name_nl', name_en = v->>'name_en',
                alternate_name = array_remove(regexp_split_to_array(coalesce(v->>'alternate_name', ''), '\\s*;\\s*'), ''),
                description_fr = v->>'description_fr', description_nl = v->>'description_nl', description_en = v->>'description_en',
                eligibility_fr = v->>'eligibility_fr', eligibility_nl = v->>'eligibility_nl', eligibility_en = v->>'eligibility_en',
                application_fr = v->>'application_fr', application_nl = v->>'application_nl', application_en = v->>'application_en',
                fees_fr = v->>'fees_fr', fees_nl = v->>'fees_nl', fees_en = v->>'fees_en',
                alert_fr = v->>'alert_fr', alert_nl = v->>'alert_nl', alert_en = v->>'alert_en',
                minimum_age = (v->>'minimum_age')::int, maximum_age = (v->>'maximum_age')::int,
                url = v->>'website', email = v->>'email',
                interpretation = array_remove(regexp_split_to_array(coalesce(v->>'interpretation', ''), '\\s*;\\s*'), ''),
                flags = a.flags,
                free_places = (v->>'free_places')::int,
                wait_fr = v->>'wait_fr', wait_nl = v->>'wait_nl', wait_en = v->>'wait_en',
                rhythm_days = coalesce((v->>'rhythm')::int, 180),
                gone_on = case when exists (select 1 from directory.origin o where o.service_id = s.id and o.gone_on is null)
                                 or exists (select 1 from directory.service m join directory.origin o on o.service_id = m.id where m.merged_into = s.id and o.gone_on is null)
                               then null
                               else greatest((select max(o.gone_on) from directory.origin o where o.service_id = s.id),
                                             (select max(o.gone_on) from directory.service m join directory.origin o on o.service_id = m.id where m.merged_into = s.id)) end,
                version = s.version + 1, last_modified = now()
            from a where a.service_id = s.id
            """);
    private static final Sql FORGET_PLACES = Sql.of("delete from directory.location where service_id = any(:ids::uuid[])");
    private static final Sql PLACES = Sql.of("""
            insert into directory.location (id, service_id, place, address_fr, address_nl, postal_code, city_fr, city_nl, unit, latitude, longitude)
            select gen_random_uuid(), s.id, p.place, p.v->>'street_fr', p.v->>'street_nl', p.v->>'postal_code', p.v->>'city_fr', p.v->>'city_nl',
                   p.v->>'unit',
                   (p.v->>'latitude')::double precision, (p.v->>'longitude')::double precision
            from directory.service s
            cross join lateral (select 0 as place, s.shown as v
                                union all select o.n::int, o.v from jsonb_array_elements(coalesce(s.shown->>'other_places', '[]')::jsonb) with ordinality as o (v, n)) p
            where s.id = any(:ids::uuid[]) and coalesce(p.v->>'street_fr', p.v->>'street_nl', p.v->>'postal_code', p.v->>'unit', p.v->>'latitude') is not null
            """);
    private static final Sql AT_PLACES = Sql.of("""
            insert into directory.service_at_location (id, service_id, location_id)
            select gen_random_uuid(), l.service_id, l.id from directory.location l where l.service_id = any(:ids::uuid[])
            """);
    private static final Sql FORGET_HOURS = Sql.of("delete from directory.schedule where service_id = any(:ids::uuid[])");
    private static final Sql HOURS = Sql.of("""
            insert into directory.schedule (service_id, service_at_location_id, opening_hours, note_fr, note_nl, note_en)
            select s.id, null, shown->>'opening_hours', shown->>'hours_note_fr', shown->>'hours_note_nl', shown->>'hours_note_en'
            from directory.service s where s.id = any(:ids::uuid[]) and shown->>'opening_hours' is not null
            union all
            select s.id, a.id, o.v->>'opening_hours', null, null, null
            from directory.service s cross join lateral jsonb_array_elements(coalesce(s.shown->>'other_places', '[]')::jsonb) with ordinality as o (v, n)
            join directory.location l on l.service_id = s.id and l.place = o.n
            join directory.service_at_location a on a.location_id = l.id
            where s.id = any(:ids::uuid[]) and o.v->>'opening_hours' is not null
            """);
    private static final Sql FORGET_ROUNDS = Sql.of("delete from directory.round where service_id = any(:ids::uuid[])");
    private static final Sql ROUNDS = Sql.of("""
            insert into directory.round (service_id, place, name_fr, name_nl, unit, opening_hours, latitude, longitude)
            select s.id, r.n, coalesce(r.v->>'name_fr', r.v->>'name_nl', ''), r.v->>'name_nl', r.v->>'unit', coalesce(r.v->>'opening_hours', ''),
                   (r.v->>'latitude')::double precision, (r.v->>'longitude')::double precision
            from directory.service s cross join lateral jsonb_array_elements((s.shown->>'rounds')::jsonb) with ordinality as r (v, n)
            where s.id = any(:ids::uuid[]) and s.shown->>'rounds' is not null
            """);
    private static final Sql FORGET_PHONES = Sql.of("delete from directory.phone where service_id = any(:ids::uuid[])");
    private static final Sql PHONES = Sql.of("""
            insert into directory.phone (service_id, place, number, professional)
            select s.id, p.n, btrim(p.number), k.professional
            from directory.service s cross join (values ('phones', false), ('professional_phones', true)) as k (field, professional)
            cross join lateral unnest(string_to_array(s.shown->>k.field, ';')) with ordinality as p (number, n)
            where s.id = any(:ids::uuid[]) and btrim(p.number) <> ''
            """);
    private static final Sql FORGET_CONTACTS = Sql.of("delete from directory.contact where service_id = any(:ids::uuid[])");
    private static final Sql CONTACTS = Sql.of("""
            insert into directory.contact (service_id, name, title, email, stand_in, professional_tip)
            select id, shown->>'contact_name', shown->>'contact_title', shown->>'email', shown->>'stand_in', shown->>'professional_tip'
            from directory.service where id = any(:ids::uuid[]) and coalesce(shown->>'contact_name', shown->>'stand_in', shown->>'professional_tip') is not null
            """);
    private static final Sql FORGET_LANGUAGES = Sql.of("delete from directory.language where service_id = any(:ids::uuid[])");
    private static final Sql LANGUAGES = Sql.of("""
            insert into directory.language (service_id, code, opening_hours)
            select s.id, lower(btrim(split_part(l.entry, '@', 1))), nullif(btrim(split_part(l.entry, '@', 2)), '')
            from directory.service s cross join lateral unnest(string_to_array(s.shown->>'languages', ';')) as l (entry)
            where s.id = any(:ids::uuid[]) and btrim(l.entry) <> '' on conflict do nothing
            """);
    private static final Sql FORGET_DOCUMENTS = Sql.of("delete from directory.required_document where service_id = any(:ids::uuid[])");
    private static final Sql DOCUMENTS = Sql.of("""
            insert into directory.required_document (service_id, document_fr, document_nl, document_en)
            select id, shown->>'documents_fr', shown->>'documents_nl', shown->>'documents_en'
            from directory.service where id = any(:ids::uuid[]) and coalesce(shown->>'documents_fr', shown->>'documents_nl', shown->>'documents_en') is not null
            """);
    private static final Sql FORGET_COSTS = Sql.of("delete from directory.cost_option where service_id = any(:ids::uuid[])");
    private static final Sql COSTS = Sql.of("""
            insert into directory.cost_option (service_id, option, amount)
            select id, 'FREE', 0 from directory.service where id = any(:ids::uuid[]) and 'FREE' = any(flags)
            """);
    private static final Sql ACCESSIBILITIES = Sql.of("""
            insert into directory.accessibility (location_id, description)
            select l.id, 'wheelchair=' || (s.shown->>'wheelchair') from directory.location l join directory.service s on s.id = l.service_id
            where l.service_id = any(:ids::uuid[]) and l.place = 0 and s.shown->>'wheelchair' is not null
            """);
    private static final Sql FORGET_AREAS = Sql.of("delete from directory.service_area where service_id = any(:ids::uuid[])");
    private static final Sql AREAS = Sql.of("""
            insert into directory.service_area (service_id, unit)
            select s.id, btrim(a.unit) from directory.service s cross join lateral unnest(string_to_array(s.shown->>'service_area', ';')) as a (unit)
            where s.id = any(:ids::uuid[]) and btrim(a.unit) <> '' on conflict do nothing
            """);
    private static final Sql FORGET_NEEDS = Sql.of("delete from directory.attribute where service_id = any(:ids::uuid[])");
    private static final Sql NEEDS = Sql.of("""
            insert into directory.attribute (service_id, taxonomy, term)
            select s.id, 'need', btrim(n.term) from directory.service s cross join lateral unnest(string_to_array(s.shown->>'needs', ';')) as n (term)
            where s.id = any(:ids::uuid[]) and btrim(n.term) in (select t.code from directory.taxonomy_term t) on conflict do nothing
            """);
    private static final List<Sql> BEFORE = List.of(ORGANIZATIONS, FORGET_PLACES, FORGET_HOURS, FORGET_ROUNDS, FORGET_PHONES, FORGET_CONTACTS,
            FORGET_LANGUAGES, FORGET_DOCUMENTS, FORGET_COSTS, FORGET_AREAS, FORGET_NEEDS);
    private static final List<Sql> AFTERWARDS = List.of(PLACES, AT_PLACES, HOURS, ROUNDS, PHONES, CONTACTS, LANGUAGES, DOCUMENTS, COSTS,
            ACCESSIBILITIES, AREAS, NEEDS);

    private final Db db;
    private final LocatePlaces locate;

    Projection(Db db, LocatePlaces locate) {
        this.db = db;
        this.locate = locate;
    }

    /** Of a few thousand entries at most: what is more is given in pieces. */
    public void write(Collection<UUID> services) {
        String ids = Sql.array(services);
        BEFORE.forEach(sql -> db.sql(sql).param("ids", ids).update());
        db.sql(SERVICES).param("ids", ids).param("flags", Sql.array(Values.FLAGS)).update();
        AFTERWARDS.forEach(sql -> db.sql(sql).param("ids", ids).update());
        locate.fresh(ids);
    }

    /** Of entries merged with another: nothing of theirs is shown until they are parted. */
    public void forget(Collection<UUID> services) {
        String ids = Sql.array(services);
        BEFORE.stream().skip(1).forEach(sql -> db.sql(sql).param("ids", ids).update());
    }
}
