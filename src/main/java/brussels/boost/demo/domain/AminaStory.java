package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.access.Accounts;
import brussels.boost.access.Audience;
import brussels.boost.access.BestHours;
import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard.Kind;
import brussels.boost.access.MemberCard.State;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Overview;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.access.ThirdParty;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.agenda.NewTrip;
import brussels.boost.agenda.Rhythm;
import brussels.boost.person.Contact;
import brussels.boost.person.LineKind;
import brussels.boost.person.NewLine;
import brussels.boost.person.PersonRequests;
import brussels.boost.person.Persons;
import brussels.boost.person.ReadyLine;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amina, who chose her nurse Lucie: the story that shows most of the program. */
@Component
class AminaStory {
    static final PersonId AMINA = new PersonId(named("person.amina"));

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    /** When each is best called; the rest have not said. */
    private static final Map<String, BestHours> HOURS = Map.of(
            "salma", new BestHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 0), LocalTime.of(21, 0)),
            "karim", new BestHours(WEEK, LocalTime.of(9, 0), LocalTime.of(18, 30)),
            "amrani", new BestHours(WEEK, LocalTime.of(12, 30), LocalTime.of(14, 0)));

    private final Story story;
    private final Accounts accounts;
    private final Persons persons;
    private final Circles circles;
    private final Agenda agenda;
    private final PersonRequests requests;
    private final AminaPlan plan;
    private final Overview overview;
    private final BrusselsTime time;

    AminaStory(Story story, Accounts accounts, Persons persons, Circles circles, Agenda agenda, PersonRequests requests, AminaPlan plan,
            Overview overview, BrusselsTime time) {
        this.overview = overview;
        this.story = story;
        this.accounts = accounts;
        this.persons = persons;
        this.circles = circles;
        this.agenda = agenda;
        this.requests = requests;
        this.plan = plan;
        this.time = time;
    }

    void tell() {
        story.meet(Cast.LUCIE, "amina", "Amina", List.of("ar", "fr"), "");
        story.tell(Cast.LUCIE, AMINA, patient -> {
            accounts.isPerson(Cast.AMINA, AMINA);
            persons.changeSymbol(patient, "bird");
            persons.changeContact(patient, new Contact("0400 00 00 01", null, "Rue du Patron 12, 3e étage, sans ascenseur (adresse fictive)", 0));
            before(patient);
            circle(patient);
            plan.tell(patient);
            moments(patient);
        });
        story.themself(Cast.AMINA, AMINA, patient -> {
            plan.herself(patient);
            overview.keepOneself(patient, named("amina.overview"));
        });
        requests.open(new Actor.Oneself(Cast.AMINA, AMINA), AMINA, new PersonRequests.NewRequest(named("amina.request"),
                PersonRequests.Kind.CORRECTION, "Le code de la porte a changé, l’ancien n’est plus bon."));
    }

    private void before(PatientAccess patient) {
        line(patient, "ring", ReadyLine.RING_TWICE, null, Audience.Kind.CIRCLE);
        line(patient, "interpreter", ReadyLine.INTERPRETER, null, Audience.Kind.CIRCLE);
        line(patient, "reads", ReadyLine.DOES_NOT_READ, null, Audience.Kind.PERSON);
        line(patient, "friday", null, "Éviter le vendredi après-midi", Audience.Kind.CIRCLE);
        persons.addWriting(patient, named("amina.written"), "advance", "Chez Dr Modèle ; une copie chez Salma.");
        lineAboutAnother(patient, "brother", "Son frère dort là en journée : parler bas.");
    }

    private void line(PatientAccess patient, String key, @Nullable ReadyLine code, @Nullable String words, Audience.Kind audience) {
        persons.addLine(patient, new NewLine(named("amina.line." + key), LineKind.HOW_TO_BE, code, words, "fr", false, audience, Set.of()));
    }

    private void lineAboutAnother(PatientAccess patient, String key, String words) {
        persons.addLine(patient, new NewLine(named("amina.line." + key), LineKind.HOW_TO_BE, null, words, "fr", false, Audience.Kind.CIRCLE, Set.of(), ThirdParty.ABOUT_ANOTHER));
    }

    private void circle(PatientAccess patient) {
        circles.members(patient).stream().filter(MemberCard::referent).forEach(lucie -> circles.describe(patient, lucie.id(),
                new NewMember.Words(null, "son infirmière", "0400 00 00 10", new BestHours(WEEK, LocalTime.of(8, 0), LocalTime.of(17, 0)))));
        member(patient, "salma", Kind.NEAR, State.ACTIVE, Cast.SALMA, "Salma", "sa fille", "0400 00 00 02", true, false, "flower", Rights.Template.NEAR);
        member(patient, "karim", Kind.PROFESSIONAL, State.ACTIVE, Cast.KARIM.account(), "Karim Essai", "sa pharmacie", "02 000 00 11", false, true, null, Rights.Template.CARE);
        member(patient, "amrani", Kind.PROFESSIONAL, State.ACTIVE, Cast.AMRANI.account(), "Dr Leïla Modèle", "son médecin", "02 000 00 12", false, true, null, Rights.Template.CARE);
        circles.addMember(patient, new NewMember(new MemberId(named("amina.member.noor")), Kind.PROFESSIONAL, State.ACTIVE, Cast.NOOR.account(), Cast.NOOR.hat(),
                new NewMember.Words("Noor Fictif", "kiné du jeudi", null, null), false, false, true, null), Rights.Template.CARE.rights());
        member(patient, "mireille", Kind.NEIGHBOUR, State.ACTIVE, null, "Mireille", "voisine du 2e, le thé du lundi", "0400 00 00 03", false, false, "cup", Rights.Template.NOTHING);
        circles.addMember(patient, new NewMember(new MemberId(named("amina.member.rosa")), Kind.PROFESSIONAL, State.ACTIVE, Cast.ROSA.account(), Cast.ROSA.hat(),
                new NewMember.Words("Rosa Fictif", "écoute, quand la maison est trop pleine", null, null), false, false, true, null), Rights.Template.CARE.rights());
        member(patient, "debts", Kind.SERVICE, State.ASKED, null, "Médiation de dettes fictive", "pour les factures", "02 000 00 13", false, true, null, Rights.Template.NOTHING);
    }

    private void member(PatientAccess patient, String key, Kind kind, State state, @Nullable AccountId account, String name, String part,
            String phone, boolean trusted, boolean secrecy, @Nullable String symbol, Rights.Template template) {
        var words = new NewMember.Words(name, part, phone, HOURS.get(key));
        circles.addMember(patient, new NewMember(new MemberId(named("amina.member." + key)), kind, state, account, null, words, trusted,
                false, secrecy, symbol), template.rights());
    }

    private void moments(PatientAccess patient) {
        LocalDate today = time.today();
        moment(patient, "visit", today, LocalTime.of(14, 30), Appointment.Kind.VISIT, Cast.LUCIE.account(), null, null);
        moment(patient, "debts", today.plusDays(2), LocalTime.of(10, 0), Appointment.Kind.OUTSIDE, null, "Médiation de dettes fictive", "Salma vient avec elle, tram 51");
        agenda.accompany(patient, new AppointmentId(named("amina.moment.debts")), new NewTrip("9 h 15, de la maison", "tram 51, deux arrêts, puis à pied",
                "Salma", "Lui laisser le temps de répondre", List.of("papers", "letters", "bills")));
        agenda.agreeRhythm(patient, named("amina.rhythm"), Rhythm.Every.MONTH, today.plusDays(5));
        moment(patient, "next", today.plusDays(14), null, Appointment.Kind.VISIT, Cast.LUCIE.account(), null, null);
    }

    private void moment(PatientAccess patient, String key, LocalDate day, @Nullable LocalTime at, Appointment.Kind kind,
            @Nullable AccountId with, @Nullable String withWords, @Nullable String note) {
        UUID id = named("amina.moment." + key);
        agenda.agree(patient, new NewAppointment(new AppointmentId(id), day, at, at == null ? null : 45, kind, with, withWords, null, note, false, null));
    }
}
