package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.People;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.OpenOwnPage;
import brussels.boost.access.domain.circle.ConfideProtection;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.SignInWithPassword;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.agenda.Rhythm;
import brussels.boost.directory.Directory;
import brussels.boost.directory.KeptAddresses;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.Doer;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.NewLetter;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.SheetId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.NewReferral;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.Referrals;
import brussels.boost.referral.Way;
import brussels.boost.testing.BoostTest;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody near reads what the person reads: every address of the program, found in its own routes, is opened with the
 * sessions of the person and of a near one, and none names the service that protects her or who works there.
 */
@BoostTest
class DiscreetRoutesTest {
    private static final String MARK = "Zébulon";
    private static final String PASSWORD = "trois figues au soleil";
    private static final Act TEST = Act.of("test.met");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(:.*?)?}(?=/|\\.|$)");

    @LocalServerPort int port;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired ManageOrganisations organisations;
    @Autowired ConfideProtection confide;
    @Autowired Plans plans;
    @Autowired Agenda agenda;
    @Autowired Referrals referrals;
    @Autowired Directory directory;
    @Autowired KeptAddresses kept;
    @Autowired GiveOwnPage give;
    @Autowired OpenOwnPage open;
    @Autowired SignInWithPassword signIn;

    private final PersonId yamina = PersonId.fresh();
    private final MemberId odileThere = MemberId.fresh();
    private final MemberId lucieThere = MemberId.fresh();
    private final MemberId salmaThere = MemberId.fresh();
    private final NoteId note = NoteId.fresh();
    private final NoteId quoted = NoteId.fresh();
    private final StepId step = StepId.fresh();
    private final LetterId letter = LetterId.fresh();
    private final SheetId sheet = SheetId.fresh();
    private final ReferralId referral = ReferralId.fresh();
    private Actor.Professional lucie;
    private Actor.Professional odile;

    @Test
    void neither_her_pages_nor_those_of_a_near_one_name_who_protects_her_and_after_the_password_hers_do() throws Exception {
        AccountId salma = near();
        lucie = people.anyNurse();
        odile = protectsAtWork();
        tells(salma);
        var herself = session(opens());
        var nearOne = session(signIn.run(new SignInWithPassword.Request(salma + "@example.org", PASSWORD, "127.0.0.9", Device.of(null))).token());

        assertThat(naming(herself)).as("her own pages, over her shoulder").isEmpty();
        assertThat(naming(nearOne)).as("a near one's pages").isEmpty();
        assertThat(naming(HttpClient.newHttpClient())).as("without an account").isEmpty();
        proves(herself);
        assertThat(naming(herself)).as("her own pages, after the password").hasSizeGreaterThan(8);
        confide.run(new Actor.Oneself(AccountId.fresh(), yamina, true), yamina, salmaThere, true);
        assertThat(naming(nearOne)).as("a near one's pages, once she was told").hasSizeGreaterThan(4);
    }

    private Actor.Professional protectsAtWork() {
        var account = AccountId.fresh();
        var hat = HatId.fresh();
        var shelter = new OrganisationId(Id.next());
        transactions.write(Actor.Job.named("test"), () -> {
            accounts.organisation(shelter, "Maison " + MARK, "Huis " + MARK);
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Odile " + MARK, "fr", PASSWORD, true));
            accounts.giveHat(account, new Hat(hat, Hat.Role.PROFESSIONAL, null, null, "psychologist"), shelter);
        });
        var admin = people.anyAdministrator();
        Organisation now = organisations.one(admin, shelter.value()).organisation();
        organisations.run(admin, new Organisation(shelter.value(), now.nameFr(), now.nameNl(), true, true, false, 0, now.version()));
        return new Actor.Professional(account, hat);
    }

    private AccountId near() {
        var account = AccountId.fresh();
        transactions.write(Actor.Job.named("test"), () -> {
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Salma", "fr", PASSWORD, true));
            accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
        });
        return account;
    }

    private void tells(AccountId salma) {
        LocalDate day = LocalDate.now().plusDays(3);
        transactions.write(odile, () -> persons.meet(odile, new NewPerson(yamina, "Yamina", List.of("fr"), null, true, "fr")));
        transactions.write(odile, () -> {
            var patient = access.write(odile, yamina, TEST, Family.CIRCLE, Family.NOTES, Family.STEPS, Family.PRIORITIES, Family.AGENDA);
            var odileCard = circles.members(patient).getFirst();
            circles.describe(patient, odileCard.id(), new NewMember.Words("Odile " + MARK, "Maison " + MARK, "0400 00 00 77", null));
            member(patient, lucieThere, MemberCard.Kind.PROFESSIONAL, lucie.account(), "Lucie", true, Rights.Template.REFERENT);
            member(patient, salmaThere, MemberCard.Kind.NEAR, salma, "Salma", false, Rights.Template.REFERENT);
            plans.addNote(patient, new NewNote(note, NewNote.Kind.NOTE, "Vu chez " + MARK, null, Audience.CIRCLE));
            plans.addPriority(patient, new NewPriority(PriorityId.fresh(), Words.french("Dormir"), Said.BY_PERSON, Picture.NONE, false, true, Audience.CIRCLE, null));
            plans.addStep(patient, new NewStep(step, null, null, Words.french("Appeler"), Doer.account(odile.account(), "Odile " + MARK), day, Picture.NONE, true, Audience.CIRCLE));
            plans.keepAnEye(patient, new NewWatch(WatchId.fresh(), Words.french("La nuit"), null, null, null, Doer.account(odile.account(), "Odile " + MARK), Audience.CIRCLE));
            plans.makeLetter(patient, new NewLetter(letter, "cpas", "fr", "Maison " + MARK, "Bonjour"));
            agenda.agree(patient, NewAppointment.on(day, LocalTime.of(10, 0), odile.account(), null));
            agenda.agreeRhythm(patient, Id.next(), Rhythm.Every.MONTH, day);
            ServiceId shelter = shelter();
            referrals.send(patient, new NewReferral(referral, null, shelter, Way.PHONE, null, "Un lieu sûr", "fr", "Yamina", null));
            kept.keep(patient, Id.next(), shelter, "");
        });
        transactions.write(lucie, () -> {
            var patient = access.write(lucie, yamina, TEST, Family.CIRCLE, Family.NOTES, Family.STEPS, Family.PRIORITIES);
            plans.addNote(patient, new NewNote(quoted, NewNote.Kind.NOTE, "Elle dort mieux.", null, Audience.CIRCLE));
            plans.makeUsualSheet(patient, sheet);
        });
    }

    private void member(brussels.boost.access.PatientAccess patient, MemberId id, MemberCard.Kind kind, @Nullable AccountId account, String name, boolean secrecy,
            Rights.Template rights) {
        circles.addMember(patient, new NewMember(id, kind, MemberCard.State.ACTIVE, account, null, new NewMember.Words(name, null, "0400 00 00 01", null),
                false, false, secrecy, null), rights.rights());
    }

    private ServiceId shelter() {
        directory.source(new NewSource("discreet-test", "Test", 200, null, null, null));
        return directory.tell(List.of(new Told("discreet-test", Id.next().toString(),
                Map.of("name_fr", "Refuge " + MARK, "needs", "safety.violence", "phone", "02 000 00 78"), null))).getFirst();
    }

    private String opens() {
        String login = "y" + Id.next().toString().substring(24);
        return open.run(new OpenOwnPage.Request(give.run(odile, yamina).token(), "here", login, PASSWORD, "fr", Device.of(null))).token();
    }

    private HttpClient session(String token) {
        var cookies = new CookieManager();
        var cookie = new HttpCookie("boost_session", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie);
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    private void proves(HttpClient herself) throws Exception {
        String csrf = get(herself, "/password/again").body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var answer = herself.send(request("/password/again").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                "next=/me&again=" + PASSWORD.replace(' ', '+') + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** Addresses that name the mark. The directory is everybody's: that a service exists is no secret. */
    /** The demonstration's door, which shows every account with its house, is left out: there is none in production. */
    private List<String> naming(HttpClient who) throws Exception {
        List<String> found = new ArrayList<>();
        for (String address : addresses()) {
            if (!address.startsWith("/directory") && !address.startsWith("/sign-in") && get(who, address).body().contains(MARK)) {
                found.add(address);
            }
        }
        return found;
    }

    private TreeSet<String> addresses() {
        var addresses = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET) && method.getBeanType().getName().startsWith("brussels.boost")) {
                info.getPatternValues().stream().filter(pattern -> !pattern.contains("$") && !pattern.startsWith("/assets/"))
                        .map(pattern -> VARIABLE.matcher(pattern).replaceAll(one -> value(pattern, one.group(1)))).forEach(addresses::add);
            }
        });
        assertThat(addresses).hasSizeGreaterThan(100);
        return addresses;
    }

    private String value(String pattern, String variable) {
        return switch (variable) {
            case "pid", "person" -> yamina.toString();
            case "member" -> salmaThere.toString();
            case "letter" -> letter.toString();
            case "sheet" -> sheet.toString();
            case "rid" -> referral.toString();
            case "template" -> "cpas";
            case "language" -> "fr";
            case "id" -> pattern.contains("/notes/") ? note.toString() : pattern.contains("/steps/") ? step.toString() : pattern.contains("/sheet") ? sheet.toString() : UUID.randomUUID().toString();
            default -> Id.next().toString();
        };
    }

    private HttpResponse<String> get(HttpClient who, String path) throws Exception {
        return who.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept-Language", "fr-BE");
    }
}
