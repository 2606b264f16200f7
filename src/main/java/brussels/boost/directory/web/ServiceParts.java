package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.Particulars;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.directory.web.ServicePage.Part;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody should know before going there, in the order one asks: for whom, how to begin, what it costs, what to bring. */
final class ServiceParts {
    private ServiceParts() {}

    static List<Part> practical(Particulars said, Rows rows, Page page) {
        List<Part> parts = new ArrayList<>();
        add(parts, page.t("directory.forWhom"), lines(said.said(Fact.ELIGIBILITY, page.lang()), ages(said, page)));
        add(parts, page.t("directory.begin"), lines(said.said(Fact.APPLICATION, page.lang())));
        add(parts, page.t("directory.cost"), lines(said.said(Fact.FEES, page.lang())));
        add(parts, page.t("directory.bring"), lines(said.said(Fact.DOCUMENTS, page.lang())));
        add(parts, page.t("directory.spoken"), said.list(Fact.LANGUAGES).stream().filter(one -> one.contains("@")).map(one -> spoken(one, rows, page)).toList());
        add(parts, page.t("directory.interpreter"), lines(said.list(Fact.INTERPRETATION).stream().map(mode -> page.t("directory.interpreter." + mode)).collect(Collectors.joining(", "))));
        add(parts, page.t("directory.hoursNote"), lines(said.said(Fact.HOURS_NOTE, page.lang())));
        return parts;
    }

    static List<Part> reserved(Particulars said, Page page) {
        List<Part> parts = new ArrayList<>();
        add(parts, page.t("directory.direct"), said.list(Fact.PROFESSIONAL_PHONES));
        String name = said.said(Fact.CONTACT_NAME, "");
        String title = said.said(Fact.CONTACT_TITLE, "");
        add(parts, page.t("directory.contact"), lines(name.isBlank() || title.isBlank() ? name : name + ", " + title));
        add(parts, page.t("directory.standIn"), lines(said.said(Fact.STAND_IN, "")));
        add(parts, page.t("directory.tip"), lines(said.said(Fact.PROFESSIONAL_TIP, "")));
        return parts;
    }

    /** "lundi – mercredi 10 h – 12 h"; as written when it is in no grammar we understand. */
    static String hours(String text, Rows rows, Page page) {
        if (text.isBlank()) {
            return "";
        }
        return OpeningHours.read(text).map(hours -> WeeklyHours.of(hours, rows.today()).lines().stream().filter(line -> !line.open().isEmpty())
                .map(line -> ServicePage.day(line, page)).map(day -> day.days() + " " + day.open()).collect(Collectors.joining(", "))).filter(said -> !said.isBlank()).orElse(text);
    }

    private static String spoken(String entry, Rows rows, Page page) {
        int at = entry.indexOf('@');
        return page.t("directory.placeWhen", rows.language(entry.substring(0, at).strip()), hours(entry.substring(at + 1).strip(), rows, page));
    }

    private static String ages(Particulars said, Page page) {
        String from = said.said(Fact.MINIMUM_AGE, "");
        String until = said.said(Fact.MAXIMUM_AGE, "");
        if (from.isBlank()) {
            return until.isBlank() ? "" : page.t("directory.ageUntil", until);
        }
        return until.isBlank() ? page.t("directory.ageFrom", from) : page.t("directory.ageBetween", from, until);
    }

    private static List<String> lines(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).toList();
    }

    private static void add(List<Part> parts, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(label, lines));
        }
    }
}
