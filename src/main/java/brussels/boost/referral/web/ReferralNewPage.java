package brussels.boost.referral.web;

import brussels.boost.directory.ServiceCard;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.ReadReferrals;
import java.util.ArrayList;
import java.util.List;

/** The form of a request. */
public record ReferralNewPage(String pid, boolean oneself, ReadReferrals.Blank blank, ReferralForm form, String usualLanguage) {
    public String base() {
        return "/people/" + pid + "/referrals";
    }

    /** Where another service is looked for, with those chosen already. */
    public String more() {
        return base() + "/find/" + String.join(",", blank.services().stream().map(card -> card.id().toString()).toList());
    }

    public List<Choice> needs(Page page) {
        var list = new ArrayList<Choice>();
        blank.needs().forEach(need -> list.add(new Choice(need.id().toString(), need.label(page.lang()), need.words().text().isEmpty() ? null : need.words().text())));
        list.add(Choice.of("", page.t("referral.need.none")));
        return list;
    }

    public List<Choice> ways(Page page, ServiceCard card) {
        return List.of(new Choice("LINK", page.t("referral.way.LINK"), page.t("referral.way.LINK.hint")),
                new Choice("LETTER", page.t("referral.way.LETTER"), page.t("referral.way.LETTER.hint")),
                new Choice("PHONE", page.t("referral.way.PHONE"), card.phone() == null ? page.t("referral.way.PHONE.hint") : card.phone()),
                new Choice("PARTNER", page.t("referral.way.PARTNER"), page.t("referral.way.PARTNER.hint")));
    }

    /** By mail where there is an address, else on the telephone. */
    public String way(ServiceCard card) {
        return form.text("way-" + card.id(), card.email() == null ? "PHONE" : "LINK");
    }

    public String mail(ServiceCard card) {
        return form.text("mail-" + card.id(), card.email() == null ? "" : card.email());
    }

    public String languagesSpoken() {
        return form.text("languages", String.join(", ", blank.languages().stream().map(SpokenLanguages::ownName).toList()));
    }

    public boolean gives(String what) {
        return form.all("give").contains(what);
    }

    public List<Choice> letterLanguages() {
        return List.of(Choice.of("fr", "Français"), Choice.of("nl", "Nederlands"));
    }

    public List<Choice> agreedBy(Page page) {
        return List.of(Choice.of("PERSON", blank.name()), Choice.of("REPRESENTATIVE", page.t("referral.agreed.REPRESENTATIVE")));
    }

    public List<Choice> agreedHow(Page page) {
        return List.of(Choice.of("ORAL", page.t("referral.agreed.ORAL")), Choice.of("ORAL_WITNESS", page.t("referral.agreed.ORAL_WITNESS")),
                Choice.of("SIGNED", page.t("referral.agreed.SIGNED")));
    }

    public List<Choice> audiences(Page page) {
        return List.of(Choice.of("CIRCLE", page.t("referral.audience.CIRCLE")), Choice.of("PERSON", page.t(oneself ? "referral.audience.ME" : "referral.audience.PERSON", blank.name())));
    }
}
