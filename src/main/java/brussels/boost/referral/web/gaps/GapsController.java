package brussels.boost.referral.web.gaps;

import brussels.boost.directory.NeedNames;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.gaps.ReadGaps;
import brussels.boost.referral.domain.gaps.TellGap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is lacking; saying so; hearing what became of it. */
@Controller
class GapsController {
    private final ReadGaps gaps;
    private final TellGap tell;
    private final NeedNames needs;

    GapsController(ReadGaps gaps, TellGap tell, NeedNames needs) {
        this.gaps = gaps;
        this.tell = tell;
        this.needs = needs;
    }

    @GetMapping("/gaps")
    View gaps(Page page, Actor actor, GapsForm form) {
        return page.view("referral/gaps", new GapsPage(gaps.run(actor, form.filter())));
    }

    @GetMapping("/gaps/list")
    ResponseEntity<byte[]> list(Page page, Actor actor, GapsForm form) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8")).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("boost-gaps.csv").build().toString())
                .body(GapTable.of(page, gaps.run(actor, form.filter())));
    }

    @GetMapping("/gaps/tell")
    View form(Page page, Actor actor, GapsForm form) {
        return page.view("referral/gap-tell", new TellPage(TellForm.about(GapsForm.code(form.need()), GapsForm.code(form.near()), actor),
                new GapNames(needs.all(), gaps.communes(actor)), actor instanceof Actor.Professional));
    }

    @PostMapping("/gaps/tell")
    View tell(Page page, Actor actor, TellForm form) {
        Optional<String> code;
        try {
            code = tell.tell(actor, form.request());
        } catch (Refusal refusal) {
            return page.invalid("referral/gap-tell", new TellPage(form, new GapNames(needs.all(), gaps.communes(actor)), actor instanceof Actor.Professional), refusal);
        }
        boolean worker = actor instanceof Actor.Professional;
        return code.<View>map(one -> page.view("referral/gap-told", new ToldPage(one))).orElseGet(() -> page.done(worker ? "/gaps" : "/directory", "gaps.told"));
    }

    /** Without account: whoever has the code reads the answer. The code is posted, so that no address carries it. */
    @GetMapping("/reply")
    View ask(Page page) {
        return page.view("referral/gap-reply", new ReplyPage("", null, false));
    }

    @PostMapping("/reply")
    View reply(Page page, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        try {
            TellGap.Answer answer = tell.reply(code, request.getRemoteAddr()).orElse(null);
            return page.view("referral/gap-reply", new ReplyPage(code, answer == null ? null : answer.theme(), answer != null)).status(answer == null ? 404 : 200);
        } catch (Refusal refusal) {
            return page.invalid("referral/gap-reply", new ReplyPage(code, null, false), refusal);
        }
    }
}
