package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.Helpdesk;
import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewKnowHow;
import brussels.boost.helpdesk.NewLine;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two lines, Odile and Sofie who answer, a few questions without anybody's name, three sheets. */
@Component
@Order(80)
class HelpdeskStory implements Chapter {
    private static final Actor MAKER = Actor.Job.named("demo");

    private final Transactions transactions;
    private final Helpdesk helpdesk;

    HelpdeskStory(Transactions transactions, Helpdesk helpdesk) {
        this.transactions = transactions;
        this.helpdesk = helpdesk;
    }

    @Override
    public void tell() {
        transactions.write(MAKER, this::setUp);
        transactions.write(Cast.ODILE, this::listen);
        transactions.write(Cast.SOFIE, () -> helpdesk.keep(Cast.SOFIE, question("poetsen", Channel.MAIL, Caller.PROFESSIONAL, "nurse", "ins:21013", "nl",
                "Poetshulp gezocht die ook op zaterdag komt, klein budget.", List.of("daily.help"))));
    }

    private void setUp() {
        var centre = new LineId(named("line.centre"));
        var all = new LineId(named("line.all"));
        helpdesk.enterLine(new NewLine(centre, "Helpdesk du bassin Centre (fictif)", "Helpdesk zorgzone Centrum (fictief)", "Helpdesk, Centre basin (fictional)", "02 000 60 54",
                "Mo-Fr 09:00-17:00; PH off", List.of("fr", "nl"), null, Set.of(Caller.PROFESSIONAL)));
        helpdesk.enterLine(new NewLine(all, "Ligne ouverte à tous (fictive)", "Lijn voor iedereen (fictief)", "Line for everybody (fictional)", "02 000 60 60",
                "Mo-Sa 09:00-20:00", List.of("fr", "nl", "en", "ar"), null, Set.of(Caller.PROFESSIONAL, Caller.PERSON, Caller.CARER)));
        helpdesk.nameAdviser(Cast.ODILE.account(), centre);
        helpdesk.nameAdviser(Cast.ODILE.account(), all);
        helpdesk.nameAdviser(Cast.SOFIE.account(), centre);
        sheet("know.fund", "Remettre une mutualité en ordre", "Ziekteverzekering in orde brengen", "Putting health insurance in order",
                "1. Carte d’identité ou annexe 35.\n2. La mutualité, ou la CAAMI si on n’en a pas : sans cotisation.\n3. Les cotisations manquantes se paient en plusieurs fois.\nEn attendant : maison médicale au forfait, ou aide médicale urgente par le CPAS.",
                "1. Identiteitskaart of bijlage 35.\n2. Het ziekenfonds, of de HZIV als men er geen heeft: zonder bijdrage.\n3. Achterstallige bijdragen kunnen in schijven.\nIntussen: wijkgezondheidscentrum (forfait), of dringende medische hulp via het OCMW.",
                "1. Identity card or annex 35.\n2. The fund, or CAAMI/HZIV for those who have none: no fee.\n3. Missing fees can be paid in parts.\nMeanwhile: a health centre, or urgent medical help through the CPAS/OCMW.", Set.of("rights.fund", "rights.urgent"));
        sheet("know.interpreter", "Interprète par téléphone, tout de suite", "Tolk aan de telefoon, meteen", "An interpreter on the telephone, at once",
                "On appelle, on dit la langue, on met le haut-parleur. Pour un rendez-vous, réserver deux jours avant.", "Bellen, de taal zeggen, luidspreker aan. Voor een afspraak: twee dagen vooraf reserveren.",
                "Call, say the language, put the speaker on. For an appointment, book two days ahead.", Set.of("language.interpreter"));
        sheet("know.urgent", "Soins sans titre de séjour", "Zorg zonder verblijfsrecht", "Care without residence papers",
                "L’aide médicale urgente se demande au CPAS de la commune où la personne habite vraiment. Le médecin atteste l’urgence ; cela couvre aussi le suivi d’une maladie chronique.",
                "Dringende medische hulp vraagt men aan het OCMW van de gemeente waar de persoon echt woont. De arts bevestigt de dringendheid; dat dekt ook de opvolging van een chronische ziekte.",
                "Urgent medical help is asked from the CPAS/OCMW of the commune where the person really lives. The doctor attests; it also covers a chronic illness.", Set.of("rights.urgent"));
    }

    private void listen() {
        keep("plaie", Channel.CALL, Caller.PROFESSIONAL, "nurse", "ins:21013", "fr", "Infirmière à domicile. Sortie d’hôpital hier, plaie au pied, parle arabe, mutuelle pas en ordre.", List.of("care.nursing", "rights.fund"));
        keep("energie", Channel.CALL_BACK, Caller.CARER, null, "ins:21004", "fr", "Plus de chauffage depuis lundi, compteur à budget.", List.of("energy"));
        answered("cpas", Caller.PROFESSIONAL, "gp", "Comment demander l’aide médicale urgente pour quelqu’un sans papiers ?", List.of("rights.urgent"), Outcome.ANSWERED);
        answered("amu", Caller.PROFESSIONAL, "pharmacist", "Qui paie les médicaments quand il n’y a pas de mutuelle ?", List.of("rights.urgent", "rights.fund"), Outcome.ORIENTED);
        answered("psy", Caller.PROFESSIONAL, "socialWorker", "Psychologue qui parle tigrinya, à domicile.", List.of("mind.psychologist", "language"), Outcome.NOTHING);
        answered("dette", Caller.PERSON, null, "Une lettre d’huissier : par où commencer ?", List.of("money.debts"), Outcome.ORIENTED);
        answered("nuit", Caller.CARER, null, "Quelqu’un pour rester la nuit, deux fois par semaine.", List.of("carer"), Outcome.NOTHING);
    }

    private void answered(String key, Caller caller, @Nullable String trade, String words, List<String> themes, Outcome outcome) {
        keep(key, Channel.CALL, caller, trade, "ins:21013", "fr", words, themes);
        helpdesk.close(Cast.ODILE, new QuestionId(named("question." + key)), outcome);
    }

    private void keep(String key, Channel channel, Caller caller, @Nullable String trade, String unit, String language, String words, List<String> themes) {
        helpdesk.keep(Cast.ODILE, question(key, channel, caller, trade, unit, language, words, themes));
    }

    private static NewQuestion question(String key, Channel channel, Caller caller, @Nullable String trade, String unit, String language, String words, List<String> themes) {
        return new NewQuestion(new QuestionId(named("question." + key)), channel, caller, trade, unit, language, words, null, null, themes);
    }

    private void sheet(String key, String fr, String nl, String en, String textFr, String textNl, String textEn, Set<String> themes) {
        helpdesk.writeKnowHow(new NewKnowHow(new KnowHowId(named(key)), Map.of("fr", fr, "nl", nl, "en", en), Map.of("fr", textFr, "nl", textNl, "en", textEn), themes));
    }
}
