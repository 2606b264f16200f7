package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Helpdesk;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewKnowHow;
import brussels.boost.helpdesk.NewLine;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** The face for other modules. */
@Component
class HelpdeskFace implements Helpdesk {
    private final LineStore lines;
    private final Advisers advisers;
    private final KnowHowStore sheets;
    private final KeepQuestion keep;
    private final QuestionStore questions;
    private final BrusselsTime time;

    HelpdeskFace(LineStore lines, Advisers advisers, KnowHowStore sheets, KeepQuestion keep, QuestionStore questions, BrusselsTime time) {
        this.lines = lines;
        this.advisers = advisers;
        this.sheets = sheets;
        this.keep = keep;
        this.questions = questions;
        this.time = time;
    }

    @Override
    public void enterLine(NewLine line) {
        lines.enter(line);
    }

    @Override
    public void nameAdviser(AccountId account, LineId line) {
        advisers.name(account, line);
    }

    @Override
    public void writeKnowHow(NewKnowHow sheet) {
        sheets.write(sheet, 0, time.today(), null);
    }

    @Override
    public void keep(Actor.Professional adviser, NewQuestion question) {
        keep.keep(adviser, question);
    }

    @Override
    public void close(Actor.Professional adviser, QuestionId id, Outcome outcome) {
        Question question = questions.one(id).orElseThrow(Refusal::notFound);
        questions.end(new NewQuestion(id, question.channel(), question.caller(), question.trade(), question.unit(), question.language(),
                CloseQuestion.proposed(question.words()), question.reach(), question.steps(), question.themes()), outcome, time.today().plusDays(1));
    }
}
