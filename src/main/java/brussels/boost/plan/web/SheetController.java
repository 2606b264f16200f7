package brussels.boost.plan.web;

import brussels.boost.plan.SheetId;
import brussels.boost.plan.domain.sheet.MakeSheet;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.plan.domain.sheet.SheetChoices;
import brussels.boost.plan.domain.sheet.WithdrawSheet;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sheet taken home: chosen with the person, printed, taken back. Words are sent by POST only, so that no address holds them. */
@Controller
@RequestMapping("/people/{pid}/take-home")
class SheetController {
    private final ReadSheets sheets;
    private final MakeSheet make;
    private final WithdrawSheet withdraw;

    SheetController(ReadSheets sheets, MakeSheet make, WithdrawSheet withdraw) {
        this.sheets = sheets;
        this.make = make;
        this.withdraw = withdraw;
    }

    @GetMapping
    View table(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/sheet-make", model(actor, page, pid, null));
    }

    @PostMapping("/preview")
    View preview(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent) {
        return page.fragment("plan/sheet-preview", "plan/sheet-make", model(actor, page, pid, SheetForm.choices(sent)));
    }

    @PostMapping("/make")
    View make(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent, @RequestParam String submission) {
        var id = SheetId.of(submission);
        SheetChoices choices = SheetForm.choices(sent);
        try {
            make.make(actor, new MakeSheet.Request(pid, id, choices));
        } catch (Refusal refusal) {
            return page.invalid("plan/sheet-make", model(actor, page, pid, choices), refusal);
        }
        return page.done(Where.of(pid, "take-home/" + id), "plan.sheet.done");
    }

    @GetMapping("/{sheet:[0-9a-f-]{36}}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String sheet) {
        return page.view("plan/sheet-made", SheetMadePage.of(page, pid.toString(), sheets.one(actor, pid, SheetId.of(sheet))));
    }

    @GetMapping("/{sheet:[0-9a-f-]{36}}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable PersonId pid, @PathVariable String sheet) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"boost.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(sheets.pdf(actor, pid, SheetId.of(sheet)));
    }

    @GetMapping("/{sheet:[0-9a-f-]{36}}/withdraw")
    View confirm(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String sheet) {
        return page.view("plan/sheet-withdraw", new SheetConfirmPage(pid.toString(), sheets.listed(actor, pid, SheetId.of(sheet))));
    }

    @PostMapping("/{sheet:[0-9a-f-]{36}}/withdraw")
    View withdraw(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String sheet) {
        withdraw.withdraw(actor, pid, SheetId.of(sheet));
        return page.done(Where.of(pid, "take-home"), "plan.sheet.withdrawn");
    }

    private SheetMakePage model(Actor actor, Page page, PersonId pid, @Nullable SheetChoices choices) {
        return SheetMakePage.of(page, pid.toString(), sheets.table(actor, pid, choices));
    }
}
