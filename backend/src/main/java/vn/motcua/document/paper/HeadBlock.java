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
    private static final float LEFT_SHARE = 0.43f;
    private static final float GAP = 6;
    private static final Style SUPERIOR = Style.regular(12);
    private static final Style AGENCY = Style.bold(12);
    private static final Style NUMBER = Style.regular(13);
    private static final Style DATE = Style.italic(13);
    /** Of the line under the agency's name, to the name's last line: a third to a half (Annex I, box 2). */
    private static final float RULE_SHARE = 0.4f;

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
        float width = LEFT_SHARE * sheet.width();
        float x = Sheet.LEFT + width + GAP;
        float rightWidth = sheet.width() - width - GAP;
        float top = sheet.y();
        agencies(head, width);
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        NationalMotto.draw(sheet, x, rightWidth);
        float below = Math.min(leftEnd, sheet.y()) - 4;
        sheet.moveTo(below);
        if (number != null) {
            sheet.centred("Số: " + number, NUMBER, Sheet.LEFT, width);
        }
        float numberEnd = sheet.y();
        sheet.moveTo(below);
        sheet.centred(head.place() + ", " + VietnameseTime.date(date), DATE, x, rightWidth);
        sheet.moveTo(Math.min(numberEnd, sheet.y()) - 12);
    }

    private void agencies(PaperHead head, float width) throws IOException {
        if (head.superiorAgency() != null) {
            sheet.centred(head.superiorAgency().toUpperCase(VIETNAMESE), SUPERIOR, Sheet.LEFT, width);
        }
        float length = sheet.centred(head.agency().toUpperCase(VIETNAMESE), AGENCY, Sheet.LEFT, width);
        float middle = Sheet.LEFT + width / 2;
        float half = length * RULE_SHARE / 2;
        sheet.rule(middle - half, sheet.y() - 1.5f, middle + half, sheet.y() - 1.5f, 0.8f);
        sheet.space(4);
    }
}
