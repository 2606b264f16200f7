package brussels.boost.referral.web;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.domain.AddPicture;
import brussels.boost.referral.domain.ReadReferrals;
import brussels.boost.referral.domain.SendReferral;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Requests of one person: written, shown before they are sent, followed, ended with what became of them. */
@Controller
@RequestMapping("/people/{pid}/referrals")
class ReferralController {
    private final ReadReferrals read;
    private final SendReferral send;
    private final AddPicture pictures;
    private final BrusselsTime time;

    ReferralController(ReadReferrals read, SendReferral send, AddPicture pictures, BrusselsTime time) {
        this.read = read;
        this.send = send;
        this.pictures = pictures;
        this.time = time;
    }

    @GetMapping
    View all(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam(defaultValue = "") String word) {
        return page.view("referral/list", new ReferralsPage(pid.toString(), actor instanceof Actor.Oneself, read.all(actor, pid), word));
    }

    @GetMapping("/new")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent) {
        ReferralForm form = ReferralForm.of(sent);
        return form.services().isEmpty() ? page.go("/people/" + pid + "/referrals/find") : page.view("referral/new", model(actor, page, pid, form));
    }

    /** Back from the preview, with everything typed. */
    @PostMapping("/new")
    View change(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent) {
        return page.view("referral/new", model(actor, page, pid, ReferralForm.of(sent)));
    }

    @PostMapping("/preview")
    View preview(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam String submission, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo) throws IOException {
        ReferralForm form = ReferralForm.of(sent);
        try {
            form = form.with(pictures.add(actor, pid, ReferralId.of(submission).value(), bytes(photo), form.pictures().size()));
            return page.view("referral/preview", new ReferralPreviewPage(pid.toString(), actor instanceof Actor.Oneself,
                    send.preview(actor, form.request(actor, pid, submission, time.today())), form));
        } catch (Refusal refusal) {
            return page.invalid("referral/new", model(actor, page, pid, form), refusal);
        }
    }

    @PostMapping("/send")
    View send(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam String submission, @RequestParam MultiValueMap<String, String> sent) {
        ReferralForm form = ReferralForm.of(sent);
        try {
            send.send(actor, form.request(actor, pid, submission, time.today()));
        } catch (Refusal refusal) {
            return page.invalid("referral/new", model(actor, page, pid, form), refusal);
        }
        return page.done("/people/" + pid + "/referrals/" + ReferralId.of(submission), "referral.sent");
    }

    @GetMapping("/{rid:[0-9a-f-]{36}}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid) {
        return page.view("referral/one", new ReferralPage(pid.toString(), actor instanceof Actor.Oneself, read.one(actor, pid, ReferralId.of(rid))));
    }

    private static List<byte[]> bytes(@Nullable List<MultipartFile> photos) throws IOException {
        var uploads = new ArrayList<byte[]>();
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (!photo.isEmpty()) {
                uploads.add(photo.getBytes());
            }
        }
        return uploads;
    }

    private ReferralNewPage model(Actor actor, Page page, PersonId pid, ReferralForm form) {
        return new ReferralNewPage(pid.toString(), actor instanceof Actor.Oneself, read.blank(actor, pid, form.services()), form, page.lang().equals("nl") ? "nl" : "fr");
    }
}
