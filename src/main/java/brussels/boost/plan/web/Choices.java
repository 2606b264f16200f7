package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.MemberCard;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answers that several forms of the plan offer. */
public final class Choices {
    /** Languages often heard in Brussels, each by its own name; any other BCP 47 tag is accepted too. */
    private static final List<String> LANGUAGES = List.of("fr", "nl", "en", "ar", "tr", "de", "es", "it", "pt", "pl", "ro", "bg", "ru", "uk", "sq", "el",
            "fa", "ps", "ti", "am", "so", "ln", "sw", "rw", "wo", "ff", "ur", "hi", "bn", "zh", "vi", "zgh");

    private Choices() {}

    /** The narrowest first. @param name how the person is called @param oneself whether the person reads this page */
    static List<Choice> audiences(Page page, String name, boolean oneself) {
        var list = new ArrayList<Choice>();
        list.add(Choice.of(Audience.Kind.PERSON.name(), oneself ? page.t("plan.audience.author") : page.t("plan.audience.person", name)));
        if (!oneself) {
            list.add(Choice.of(Audience.Kind.AUTHOR.name(), page.t("plan.audience.author")));
        }
        list.add(Choice.of(Audience.Kind.CIRCLE.name(), page.t(oneself ? "plan.audience.myCircle" : "plan.audience.circle", name)));
        return list;
    }

    static List<Choice> saidBy(Page page, String name) {
        return List.of(Choice.of("PERSON", name.isEmpty() ? page.t("plan.said.person") : name), Choice.of("CARER", page.t("plan.said.carer")),
                Choice.of("OTHER", page.t("plan.said.other")));
    }

    static List<Choice> languages() {
        return LANGUAGES.stream().map(code -> Choice.of(code, ownName(code))).toList();
    }

    static List<Choice> doers(Page page, String name, boolean oneself, List<MemberCard> members) {
        var list = new ArrayList<Choice>();
        list.add(Choice.of("PERSON", oneself ? page.t("plan.doer.me") : name.isEmpty() ? page.t("plan.said.person") : name));
        if (!oneself) {
            list.add(Choice.of("ACCOUNT", page.t("plan.doer.me")));
        }
        members.forEach(member -> list.add(new Choice(WordsForm.MEMBER + member.id(), member.name(), member.part())));
        list.add(Choice.of("OTHER", page.t("plan.doer.other")));
        list.add(Choice.of("NOBODY", page.t("plan.doer.nobody")));
        return list;
    }

    /** Those who have an account to read with. */
    static List<Choice> readers(List<MemberCard> members) {
        return members.stream().filter(member -> member.account() != null)
                .map(member -> new Choice(member.id().toString(), member.name(), member.part())).toList();
    }

    static List<Choice> ideas(Page page, String name) {
        return List.of(Choice.of("PERSON", name.isEmpty() ? page.t("plan.said.person") : name), Choice.of("PROPOSED", page.t("plan.idea.mine")));
    }

    static String ownName(String code) {
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
