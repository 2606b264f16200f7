package brussels.boost.helpdesk.web;

import brussels.boost.access.Hat;
import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceId;
import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.domain.HelpdeskPolicy;
import brussels.boost.helpdesk.domain.KeepQuestion;
import brussels.boost.helpdesk.domain.KnowHow;
import brussels.boost.helpdesk.domain.Question;
import brussels.boost.helpdesk.domain.ReadDesk;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The split view: what is asked, what answers, what is given.
 *
 * @param service the entry opened beside, with its identifier
 * @param sheet the know-how opened beside
 * @param themes the names of the needs
 */
public record DeskPage(ReadDesk.View v, SearchPane.Shown search, @Nullable ServiceId opened, @Nullable Content service, @Nullable KnowHow sheet, Map<String, String> themes) {
    public Question q() {
        return v.question();
    }

    /** Without a question mark, so that a form may add its verb. */
    public String base() {
        return "/helpdesk/questions/" + q().id();
    }

    /** The same search, with nothing opened beside. */
    public String closed() {
        return search.query().isEmpty() ? base() : base() + "?" + search.query();
    }

    public String href(KnowHow other) {
        return base() + "?" + (search.query().isEmpty() ? "" : search.query() + "&") + "sheet=" + other.id();
    }

    /** One parameter of the address. */
    public record Part(String name, String value) {}

    /** What the address of this search carries, for a form that comes back to it. */
    public List<Part> carried() {
        Stream<Part> asked = Arrays.stream(search.query().split("&")).filter(part -> part.contains("=")).map(part -> part.split("=", 2)).map(part -> new Part(part[0], part[1]));
        return Stream.concat(asked, opened != null ? Stream.of(new Part("service", opened.toString()))
                : sheet != null ? Stream.of(new Part("sheet", sheet.id().toString())) : Stream.empty()).toList();
    }

    public boolean isGiven() {
        return opened != null && v.services().stream().anyMatch(card -> card.id().equals(opened)) || sheet != null && v.sheets().contains(sheet);
    }

    public List<String> marks() {
        return KeepQuestion.marks(q().words());
    }

    public String theme(String code) {
        return themes.getOrDefault(code, code);
    }

    public String place(Page page) {
        return v.unit() == null ? "" : v.unit().name(page.lang());
    }

    public List<String> places(Page page) {
        return v.communes().stream().flatMap(commune -> Stream.concat(Stream.of(commune.unit()), commune.districts().stream())).map(unit -> unit.name(page.lang())).distinct().toList();
    }

    public static List<Choice> callers(Page page) {
        return Arrays.stream(Caller.values()).map(caller -> Choice.of(caller.name(), page.t("helpdesk.caller." + caller))).toList();
    }

    public static List<Choice> channels(Page page) {
        return Arrays.stream(Channel.values()).map(channel -> Choice.of(channel.name(), page.t("helpdesk.channel." + channel))).toList();
    }

    public static List<Choice> languages(Page page) {
        return HelpdeskPolicy.LANGUAGES.stream().map(code -> Choice.of(code, page.t("helpdesk.language." + code))).toList();
    }

    public static List<Choice> trades(Page page) {
        return Stream.concat(Stream.of(Choice.of("", page.t("helpdesk.trade.none"))), Hat.TRADES.stream().map(trade -> Choice.of(trade, page.t("trade." + trade)))).toList();
    }

    public static Set<String> chosen(@Nullable Object one) {
        return one == null ? Set.of() : Set.of(one.toString());
    }
}
