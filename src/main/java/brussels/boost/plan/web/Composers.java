package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.UnderComposer;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.ReadJournal;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the composer with the actor's draft in it. */
@Component
class Composers {
    private final ReadJournal journal;
    private final Names names;
    private final Doers doers;
    private final ObjectProvider<UnderComposer> under;

    Composers(ReadJournal journal, Names names, Doers doers, ObjectProvider<UnderComposer> under) {
        this.journal = journal;
        this.names = names;
        this.doers = doers;
        this.under = under;
    }

    String name(PatientAccess patient) {
        return names.nameToUse(patient);
    }

    List<MemberCard> others(PatientAccess patient) {
        return doers.others(patient);
    }

    /** Null when this actor writes no notes here. @param sent what was refused, or null for the draft */
    @Nullable Composer of(PatientAccess patient, String name, @Nullable NoteForm sent, String back) {
        return patient.mayWrite(Family.NOTES) ? of(patient, name, sent, journal.draft(patient).orElse(null), back) : null;
    }

    /** The same, the draft already read. */
    @Nullable Composer of(PatientAccess patient, String name, @Nullable NoteForm sent, ReadJournal.@Nullable Draft draft, String back) {
        if (!patient.mayWrite(Family.NOTES)) {
            return null;
        }
        NoteForm form = sent != null ? sent : NoteForm.draft(draft == null ? "" : draft.text());
        return new Composer(patient.person().toString(), name, patient.actor() instanceof Actor.Oneself, form,
                draft == null ? null : draft.savedAt(), doers.others(patient),
                patient.actor() instanceof Actor.Professional ? under.orderedStream().map(UnderComposer::shown).toList() : List.of(), back);
    }
}
