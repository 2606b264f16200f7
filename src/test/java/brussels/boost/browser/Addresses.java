package brussels.boost.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real addresses for the routes' patterns, from the demonstration's story. */
final class Addresses {
    /** What answers a GET and is no page: files, feeds and detours. */
    static final Set<String> NOT_PAGES = Set.of("/assets/{print}/{*path}", "/favicon.ico", "/cards/{drawing}.jpg", "/calendar/{token}.ics", "/language/{code}",
            "/theme/{theme}", "/stay", "/home", "/gaps/list", "/", "/error", "${server.error.path:${error.path:/error}}");

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(:[^/]*?)?}(?=/|\\.|$)");
    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("pid", demo("person.amina")), Map.entry("person", demo("person.amina")),
            Map.entry("organisation", demo("organisation.nursing")), Map.entry("account", demo("account.karim")),
            Map.entry("grid", "care-district"),
            Map.entry("unit", "district:bosnie"),
            Map.entry("words", "need-domains"),
            Map.entry("word", "housing"),
            Map.entry("table", "place"),
            Map.entry("programme", "boost"),
            Map.entry("rid", demo("amina.referral")),
            Map.entry("aid", demo("no.ask")),
            Map.entry("chosen", demo("no.service")),
            Map.entry("theme", demo("theme.dentist")),
            Map.entry("item", "diabetes"), Map.entry("code", "advance"), Map.entry("list", "fragility"),
            Map.entry("card", "home"),
            Map.entry("question", demo("question.plaie")),
            Map.entry("know", demo("know.fund")),
            Map.entry("template", "cpas"), Map.entry("letter", demo("amina.letter")),
            Map.entry("breach", demo("breach.phone")), Map.entry("request", demo("request.odile")),
            Map.entry("hat", demo("hat.karim")),
            Map.entry("kind", "KEEP"), Map.entry("language", "fr"), Map.entry("line", demo("amina.line.friday")),
            Map.entry("sid", demo("no.service")),
            Map.entry("relay", demo("no.service")),
            Map.entry("domain", "housing"), Map.entry("part", "11"), Map.entry("member", demo("amina.member.karim")), Map.entry("sheet", demo("amina.sheet")), Map.entry("token", "not-a-token"), Map.entry("import", demo("no.import")), Map.entry("entry", demo("no.service")),
            Map.entry("source", "demo"), Map.entry("report", demo("no.report")),
            Map.entry("duplicate", demo("no.duplicate")));

    private Addresses() {}

    /** Whether a route answers with a page to look at, not a document, a picture or a feed. */
    static boolean isPage(String pattern) {
        return !NOT_PAGES.contains(pattern) && !pattern.endsWith(".pdf") && !pattern.matches(".*\\.(csv|zip|json)") && !pattern.contains("/pictures/") && !pattern.contains("/drawings/");
    }

    static String demo(String name) {
        return UUID.nameUUIDFromBytes(("boost.demo." + name).getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String of(String pattern) {
        Matcher matcher = VARIABLE.matcher(pattern);
        var address = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(address, value(pattern, matcher.group(1)));
        }
        return matcher.appendTail(address).toString();
    }

    static String visitorOf(String page) {
        if (page.startsWith("/me") || page.equals("/password/again")) {
            return "Amina";
        }
        if (page.startsWith("/administration/privacy")) {
            return "Inès";
        }
        if (page.startsWith("/asked/calls")) {
            return "Sofie";
        }
        if (page.startsWith("/helpdesk")) {
            return "Odile";
        }
        if (page.startsWith("/carer") && !page.startsWith("/carers")) {
            return "Salma";
        }
        if (page.startsWith("/administration") || page.startsWith("/directory/edit") || page.startsWith("/counts")) {
            return "Paul";
        }
        return page.startsWith("/sign-in") || page.startsWith("/demo") || page.startsWith("/s/") || page.startsWith("/r/") || page.startsWith("/seek") || page.startsWith("/answer") || page.startsWith("/check/") || page.startsWith("/invitation") || page.startsWith("/own-page") ? "" : "Lucie";
    }

    /** Links that are over, and the page of a number whose use nobody has declared yet. */
    static boolean maybeAbsent(String page) {
        return page.equals("/sign-in/issuer") || page.startsWith("/entrusted/") || page.endsWith("/scale") || page.contains("not-a-token") || page.endsWith("/number") || page.contains(demo("no.sheet")) || page.contains(demo("no.import")) || page.contains(demo("no.ask")) || page.contains(demo("no.duplicate"))
                || page.contains(demo("no.service"));
    }

    private static String value(String pattern, String variable) {
        if (variable.equals("id") || variable.equals("gid") || variable.equals("nid")) {
            return demo(thing(pattern));
        }
        if (variable.equals("member") && pattern.contains("/relation/")) {
            // the référent's own place in the circle, derived from the person as the meeting does
            return UUID.nameUUIDFromBytes((demo("person.amina") + "member").getBytes(StandardCharsets.US_ASCII)).toString();
        }
        if (pattern.equals("/people/{pid}/carer")) {
            return demo("carer.salma");
        }
        if (pattern.startsWith("/kit/refused/")) {
            return "forbidden";
        }
        String value = EVERYWHERE.get(variable);
        if (value == null) {
            throw new IllegalStateException("no address for {" + variable + "} of " + pattern + ": add it here, from the demonstration");
        }
        return value;
    }

    private static String thing(String pattern) {
        return pattern.contains("/notes/") ? "amina.note.visit"
                : pattern.contains("/agenda/") ? "amina.moment.next"
                : pattern.contains("/steps/") ? "amina.step.floors"
                : pattern.contains("/priorities/") ? "amina.priority.stairs"
                : pattern.contains("/watch/") ? "amina.watch"
                : pattern.contains("/goals/") ? "amina.goal"
                : pattern.contains("/strengths/") ? "amina.strength.light"
                : pattern.contains("/questions/") ? "amina.question"
                : "amina.dialogue";
    }
}
