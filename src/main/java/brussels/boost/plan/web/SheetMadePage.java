package brussels.boost.plan.web;

import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.web.Page;

/** One sheet as it was printed. @param qr address of the picture of its code */
public record SheetMadePage(String pid, String name, SheetView view, ReadSheets.Listed sheet, boolean mayWithdraw, String qr) {
    static SheetMadePage of(Page page, String pid, ReadSheets.One one) {
        return new SheetMadePage(pid, one.name(), SheetView.of(page, one.sheet()), one.listed(), one.mayWithdraw(),
                Picture.svg(QrCode.svg(one.address()), page.t("plan.sheet.qr")).address());
    }
}
