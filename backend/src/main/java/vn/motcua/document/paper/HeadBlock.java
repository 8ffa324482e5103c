package vn.motcua.document.paper;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** The head of an official paper: agencies and number at the left, motto, place and date at the right (Decree 30/2020). */
public final class HeadBlock {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final float LEFT_SHARE = 0.41f;

    private final Sheet sheet;

    /** The head of this sheet. */
    public HeadBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Draws it downwards from the sheet's y and leaves y below it.
     *
     * @param number number and symbol (số, ký hiệu); absent on papers that have none
     */
    public void draw(PaperHead head, @Nullable String number, Instant date) throws IOException {
        float top = sheet.y();
        agencies(head, number);
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        float x = Sheet.LEFT + LEFT_SHARE * sheet.width();
        float width = (1 - LEFT_SHARE) * sheet.width();
        NationalMotto.draw(sheet, x, width);
        sheet.space(2);
        sheet.centred(head.place() + ", " + VietnameseTime.date(date), Style.italic(10.5f), x, width);
        sheet.moveTo(Math.min(leftEnd, sheet.y()) - 10);
    }

    private void agencies(PaperHead head, @Nullable String number) throws IOException {
        float width = LEFT_SHARE * sheet.width();
        if (head.superiorAgency() != null) {
            sheet.centred(head.superiorAgency().toUpperCase(VIETNAMESE), Style.regular(10), Sheet.LEFT, width);
        }
        sheet.centred(head.agency().toUpperCase(VIETNAMESE), Style.bold(10), Sheet.LEFT, width);
        float middle = Sheet.LEFT + width / 2;
        sheet.rule(middle - width / 5, sheet.y() - 1.5f, middle + width / 5, sheet.y() - 1.5f, 0.8f);
        sheet.space(6);
        if (number != null) {
            sheet.centred("Số: " + number, Style.regular(9.5f), Sheet.LEFT, width);
        }
    }
}
