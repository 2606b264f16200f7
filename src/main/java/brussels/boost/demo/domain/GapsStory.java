package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.GapId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.Gaps;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.NewReport;
import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.Themes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is looked for and not found: dentists without health insurance, a night sitter, home help in Dutch; and one theme with its answer. */
@Component
class GapsStory implements Chapter {
    private final Gaps gaps;
    private final Themes themes;
    private final BrusselsTime time;
    private int told;

    GapsStory(Gaps gaps, Themes themes, BrusselsTime time) {
        this.gaps = gaps;
        this.themes = themes;
        this.time = time;
    }

    @Override
    public void tell() {
        lacking(9, GapKind.EMPTY_SEARCH, "care.dentist", "district:marolles", null);
        lacking(4, GapKind.REFUSED, "care.dentist", "district:marolles", "out-of-area");
        lacking(3, GapKind.REFUSED, "care.dentist", "district:anneessens", "waiting-list");
        lacking(6, GapKind.EMPTY_SEARCH, "carer.respite", "ins:21013", null);
        lacking(3, GapKind.EXPIRED, "carer.respite", "district:bosnie", null);
        lacking(4, GapKind.NOTHING_FOUND, "housing.shelter", null, null);
        lacking(2, GapKind.WAIT, "care.nursing", "ins:21014", null);
        lacking(5, GapKind.EMPTY_SEARCH, "money.debts", "district:brabant", null);
        before();
        said(Cast.SOFIE, "report.respite", "Niemand om ’s nachts bij iemand te blijven, zelfs niet tegen betaling.", "carer.respite", "ins:21013", false);
        said(Cast.LUCIE, "report.dentist", "Pas de dentiste qui reçoit sans mutuelle, sauf en urgence à l’hôpital.", "care.dentist", "district:marolles", false);
        said(Cast.KARIM, "report.debts", "Trois mois avant un premier rendez-vous de médiation de dettes.", "money.debts", "district:brabant", true);
        var dentist = new ThemeId(named("theme.dentist"));
        themes.open(Cast.SOFIE, new NewTheme(dentist, "Pas de dentiste sans mutuelle aux Marolles",
                "On renvoie toujours vers les urgences. Trois équipes du quartier le disent.", "care.dentist", "district:marolles", false));
        themes.answer(Cast.SOFIE, dentist, "Une consultation dentaire ouvre le jeudi à la maison médicale, sans mutuelle, à partir de janvier.");
        themes.open(Cast.LUCIE, new NewTheme(new ThemeId(named("theme.nights")), "Personne pour la nuit",
                "Des proches ne dorment plus. Rien n’existe entre une visite et une hospitalisation.", "carer.respite", "ins:21013", true));
    }

    /** The months before: what was lacking already, and what is lacking less now. */
    private void before() {
        LocalDate today = time.today();
        for (int month = 1; month <= 10; month++) {
            LocalDate then = today.minusMonths(month);
            earlier(month % 3 + 1, then, GapKind.EMPTY_SEARCH, "care.dentist", "district:marolles", null);
            earlier(month > 4 ? 3 : 1, then.minusDays(6), GapKind.REFUSED, "housing.shelter", "ins:21004", "no-room");
            earlier(month % 2, then.minusDays(11), GapKind.WAIT, "money.debts", "district:brabant", null);
            earlier(month < 6 ? 2 : 0, then.minusDays(3), GapKind.EXPIRED, "mind", "ins:21013", "no-answer");
            earlier(1, then.minusDays(9), GapKind.NOTHING_FOUND, "carer.respite", month % 2 == 0 ? "ins:21013" : "ins:21014", null);
        }
    }

    private void earlier(int times, LocalDate day, GapKind kind, String need, String unit, @Nullable String reason) {
        for (int time = 0; time < times; time++) {
            gaps.reportOn(Actor.Job.named("demo"), day, new NewGap(new GapId(named("gap." + told++)), kind, List.of(need), unit, null, reason, null));
        }
    }

    private void lacking(int times, GapKind kind, String need, @Nullable String unit, @Nullable String reason) {
        for (int time = 0; time < times; time++) {
            gaps.report(Actor.Job.named("demo"), new NewGap(new GapId(named("gap." + told++)), kind, List.of(need), unit, null, reason, null));
        }
    }

    private void said(Actor who, String name, String words, String need, String unit, boolean waits) {
        gaps.tell(who, new NewReport(new GapId(named(name)), words, need, unit, waits));
    }
}
