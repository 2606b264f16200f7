package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.People;
import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.OpenOwnPage;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.testing.BoostTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** On a telephone others use too: every address of the program, found in its own routes, is tried with the person's session. */
@BoostTest
class SharedPhoneTest {
    private static final Set<String> STAYS = Set.of("/home", "/me", "/me/phone", "/password/again", "/reading", "/roles");
    private static final String PASSWORD = "trois figues au soleil";

    private static final Pattern ABOUT = Pattern.compile("\\{(pid|person)}");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(:.*?)?}(?=/|\\.|$)");

    @LocalServerPort int port;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired GiveOwnPage give;
    @Autowired OpenOwnPage open;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient yamina = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient nobody = HttpClient.newHttpClient();

    @Test
    void only_the_sheet_opens_and_only_the_password_makes_it_an_own_telephone_again() throws Exception {
        PersonId person = comesIn();
        assertThat(get("/me/who-looked").statusCode()).isEqualTo(200);
        HttpResponse<String> answered = post("/me/phone", "phone=SHARED");
        assertThat(answered.headers().firstValue("Location")).hasValue("/home");
        // what is in the browser's memory does not come back by Back
        assertThat(answered.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");

        assertThat(get("/me").body()).contains("action=\"/sign-out\"").doesNotContain("odoor");
        assertThat(open(person)).as("opens on a shared telephone").isEmpty();
        assertThat(get("/me/who-looked").body()).contains("Pas sur ce téléphone").doesNotContain("Lucie");
        assertThat(post("/me/note", "submission=" + Id.next() + "&words=x").statusCode()).isEqualTo(403);

        assertThat(post("/me/phone", "phone=OWN").headers().firstValue("Location").orElse("")).startsWith("/password/again");
        assertThat(post("/password/again", "next=/me/phone&again=trois+figues").statusCode()).isEqualTo(422);
        assertThat(get("/me/who-looked").statusCode()).isEqualTo(403);
        assertThat(post("/password/again", "next=/me/phone&again=" + PASSWORD.replace(' ', '+')).headers().firstValue("Location")).hasValue("/me/phone");
        assertThat(get("/me/who-looked").statusCode()).as("the password alone does not make the telephone hers").isEqualTo(403);
        assertThat(post("/me/phone", "phone=OWN").headers().firstValue("Location")).hasValue("/home");
        assertThat(get("/me/who-looked").statusCode()).isEqualTo(200);
    }

    private PersonId comesIn() {
        var lucie = people.anyNurse();
        PersonId person = PersonId.fresh();
        persons.meet(lucie, new NewPerson(person, "Yamina", List.of("ar"), null, true, "fr"));
        String login = "y" + Id.next().toString().substring(24);
        String token = open.run(new OpenOwnPage.Request(give.run(lucie, person).token(), "here", login, PASSWORD, "fr", Device.of(null))).token();
        var cookie = new HttpCookie("boost_session", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie);
        return person;
    }

    /** Pages that need a sign-in and answer anything but "not on this phone". */
    private List<String> open(PersonId person) throws Exception {
        List<String> open = new ArrayList<>();
        for (String address : addresses(person)) {
            if (STAYS.contains(address) || needsNoSignIn(address)) {
                continue;
            }
            HttpResponse<String> answer = get(address);
            assertThat(answer.headers().firstValue("Cache-Control")).as(address).hasValue("no-store");
            if (answer.statusCode() != 403 || !answer.body().contains("Pas sur ce téléphone")) {
                open.add(address + " " + answer.statusCode());
            }
        }
        return open;
    }

    private Set<String> addresses(PersonId person) {
        Set<String> addresses = new TreeSet<>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET) && method.getBeanType().getName().startsWith("brussels.boost")) {
                info.getPatternValues().stream().filter(pattern -> !pattern.contains("$") && !pattern.startsWith("/assets/"))
                        .map(pattern -> ABOUT.matcher(pattern).replaceAll(person.toString())).map(pattern -> VARIABLE.matcher(pattern).replaceAll(one -> value(one.group(1))))
                        .forEach(addresses::add);
            }
        });
        assertThat(addresses).hasSizeGreaterThan(100);
        return addresses;
    }

    /** Where a route takes only some words, one of them; else an identifier of nothing. */
    private static String value(String variable) {
        return switch (variable) {
            case "template" -> "cpas";
            case "language" -> "fr";
            default -> Id.next().toString();
        };
    }

    private boolean needsNoSignIn(String address) throws IOException, InterruptedException {
        var answer = nobody.send(request(address).build(), HttpResponse.BodyHandlers.discarding());
        return !answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?next");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return yamina.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        String token = get("/me/phone").body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return yamina.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept-Language", "fr-BE");
    }
}
