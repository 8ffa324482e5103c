package vn.motcua.document.paper.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.report.SummaryContent.Signatory;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** The foot of a report: where it goes at the left, who signs at the right (Decree 30/2020, Annex I, boxes 7 and 9b). */
final class ReportFoot {
    private static final float LEFT_SHARE = 0.5f;
    private static final Style RECEIVERS_TITLE = Style.bold(12);
    private static final Style RECEIVERS = Style.regular(11);
    private static final float GAP = 10;
    /** For the leader's mark. */
    private static final float ROOM_TO_SIGN = 62;

    private final Sheet sheet;

    ReportFoot(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Draws it downwards from the sheet's y, all on one page. */
    void draw(@Nullable String addressee, Signatory signatory) throws IOException {
        List<String> receivers = Stream.concat(
                        Stream.ofNullable(addressee == null ? null : "- Như trên;"), Stream.of("- Lưu: VT."))
                .toList();
        float left = LEFT_SHARE * sheet.width();
        float right = sheet.width() - left;
        sheet.keep(height(signatory, right) + GAP);
        sheet.space(GAP);
        float top = sheet.y();
        sheet.left("Nơi nhận:", RECEIVERS_TITLE, Sheet.LEFT, left);
        for (String receiver : receivers) {
            sheet.left(receiver, RECEIVERS, Sheet.LEFT, left);
        }
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        for (String post : signatory.post()) {
            sheet.centred(post, PaperStyle.STRESSED, Sheet.LEFT + left, right);
        }
        sheet.space(ROOM_TO_SIGN);
        if (signatory.name() != null) {
            sheet.centred(signatory.name(), PaperStyle.STRESSED, Sheet.LEFT + left, right);
        }
        sheet.moveTo(Math.min(leftEnd, sheet.y()));
    }

    private float height(Signatory signatory, float width) {
        float posts = 0;
        for (String post : signatory.post()) {
            posts += sheet.height(post, PaperStyle.STRESSED, width);
        }
        float name = signatory.name() == null ? 0 : sheet.height(signatory.name(), PaperStyle.STRESSED, width);
        return posts + ROOM_TO_SIGN + name;
    }
}
