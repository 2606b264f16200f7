package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionId;
import brussels.boost.plan.Cause;
import brussels.boost.plan.Doer;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.NewLetter;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewQuestion;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.QuestionId;
import brussels.boost.plan.Said;
import brussels.boost.plan.StepId;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.Words;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What matters to Amina, in her words, and what came of it. The Arabic awaits a native reader, as the cards say. */
@Component
class AminaPlan {
    private static final SessionId TALK = new SessionId(named("amina.dialogue"));

    private final Dialogues dialogues;
    private final Plans plans;
    private final BrusselsTime time;

    AminaPlan(Dialogues dialogues, Plans plans, BrusselsTime time) {
        this.dialogues = dialogues;
        this.plans = plans;
        this.time = time;
    }

    void tell(PatientAccess patient) {
        LocalDate today = time.today();
        dialogues.keep(patient, new Dialogues.Held(TALK, today.minusDays(14), "ar", true, List.of(
                card("sleep", Pile.WEIGHS, 1), card("letters", Pile.WEIGHS, null), card("stairs", Pile.WISH, 2),
                card("family", Pile.HELPS, 3), card("light", Pile.HELPS, null), card("friends", Pile.HELPS, null))));

        var sleep = priority(patient, "sleep", "sleep", "أن أنام دون أن أفكّر في الفواتير", "Dormir sans penser aux factures.");
        var stairs = priority(patient, "stairs", "stairs", "أن أنزل وحدي إلى الحديقة", "Descendre seule au parc.");
        var child = priority(patient, "family", "family", "أن أرى حفيدتي يوم الأربعاء", "Voir ma petite-fille le mercredi.");

        var box = step(patient, "box", sleep, "Rassembler les factures dans une boîte", Doer.PERSON, today.minusDays(7), "letters", false);
        plans.finishStep(patient, box);
        step(patient, "debts", sleep, "Rendez-vous à la médiation de dettes", Doer.member(new MemberId(named("amina.member.salma")), Cast.SALMA, "Salma"), today.plusDays(2), "counter", false);
        step(patient, "bim", sleep, "Demander le statut BIM à la mutualité", Doer.account(Cast.LUCIE.account(), "Lucie Spécimen"), today.plusDays(9), null, true);
        step(patient, "floors", stairs, "Descendre deux étages avec Lucie", Doer.account(Cast.LUCIE.account(), "Lucie Spécimen"), today, "stairs", false);
        step(patient, "wednesday", child, "Salma vient avec elle le mercredi", Doer.member(new MemberId(named("amina.member.salma")), Cast.SALMA, "Salma"), today.plusDays(3), "tram", false);

        strength(patient, "light", "Sa foi");
        strength(patient, "friends", "Le thé chez Mireille");
        strength(patient, "garden", "Ses plantes");
        plans.addQuestion(patient, new NewQuestion(new QuestionId(named("amina.question")),
                Words.french("Est-ce que je peux prendre l’ascenseur de la maison médicale sans demander ?"), "Dr Modèle", Audience.CIRCLE));
        plans.nameNeed(patient, new NeedId(named("amina.need.ties")), "ties", Words.french("Depuis que je ne descends plus, je vois moins de monde."));
        plans.nameNeed(patient, new NeedId(named("amina.need.energy")), "energy", Words.french("La chambre reste froide."));
        plans.addGoal(patient, new GoalId(named("amina.goal")), stairs, Words.french("Boire son thé au parc, sur son banc."));
        plans.keepAnEye(patient, new NewWatch(new WatchId(named("amina.watch")), Words.french("Les nuits sans sommeil"),
                "Elle ne répond plus au téléphone le matin.", "Passer dire bonjour, puis appeler Salma.", today.plusDays(60),
                Doer.account(Cast.LUCIE.account(), "Lucie Spécimen"), Audience.CIRCLE));
        plans.makeLetter(patient, new NewLetter(new LetterId(named("amina.letter")), "energy", "fr", "Énergie Exemple\nService clients",
                "Je peux payer 40 euros par mois, après le 10. Les factures sont dans ma boîte bleue : je peux vous les montrer."));
        note(patient, "visit", NewNote.Kind.NOTE, "Les factures sont dans la boîte bleue, je n’ai plus peur de l’ouvrir.", Said.BY_PERSON, Audience.CIRCLE);
        note(patient, "key", NewNote.Kind.UNEXPECTED, "La clé de la boîte aux lettres était perdue : Mireille en avait une deuxième.", null, Audience.PERSON);
    }

    /** What she writes herself, on her own page. */
    void herself(PatientAccess patient) {
        note(patient, "own", NewNote.Kind.NOTE, "Mercredi la petite vient. Je fais des crêpes.", Said.BY_PERSON, Audience.CIRCLE);
        plans.addStep(patient, new NewStep(new StepId(named("amina.step.own")), null, null, Words.french("Arroser le figuier de Mireille"),
                Doer.PERSON, null, Picture.card("garden"), false, Audience.CIRCLE));
        plans.addStep(patient, new NewStep(new StepId(named("amina.step.bell")), null, null, Words.french("Réparer la sonnette d’en bas"),
                Doer.NOBODY, null, Picture.NONE, false, Audience.CIRCLE));
    }

    private static Dialogues.Taken card(String code, Pile pile, @Nullable Integer rank) {
        return new Dialogues.Taken(code, Set.of(pile), rank, null, null);
    }

    private PriorityId priority(PatientAccess patient, String key, String card, String words, String french) {
        return plans.addPriority(patient, new NewPriority(new PriorityId(named("amina.priority." + key)), new Words(words, "ar", french),
                Said.BY_PERSON, Picture.card(card), false, true, Audience.CIRCLE, new Cause("dialogue", TALK.value())));
    }

    private StepId step(PatientAccess patient, String key, PriorityId priority, String words, Doer doer, LocalDate due, @Nullable String card, boolean proposed) {
        return plans.addStep(patient, new NewStep(new StepId(named("amina.step." + key)), priority, null, Words.french(words), doer, due,
                Picture.card(card), proposed, Audience.CIRCLE));
    }

    private void strength(PatientAccess patient, String card, String words) {
        plans.addStrength(patient, new NewStrength(new StrengthId(named("amina.strength." + card)), Words.french(words), Picture.card(card),
                Audience.CIRCLE, new Cause("dialogue", TALK.value())));
    }

    private void note(PatientAccess patient, String key, NewNote.Kind kind, String body, @Nullable Said said, Audience audience) {
        plans.addNote(patient, new NewNote(new NoteId(named("amina.note." + key)), kind, body, said, audience));
    }
}
