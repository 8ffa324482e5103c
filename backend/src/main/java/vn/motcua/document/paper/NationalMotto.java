package vn.motcua.document.paper;

import java.io.IOException;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Quốc hiệu and tiêu ngữ with the line under the latter as long as its words (Decree 30/2020, Annex I, box 1). */
final class NationalMotto {
    private static final Style NAME = Style.bold(12);
    private static final Style MOTTO = Style.bold(13);

    private NationalMotto() {}

    /** Draws both centred in the box, downwards from the sheet's y. */
    static void draw(Sheet sheet, float x, float width) throws IOException {
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NAME, x, width);
        float length = sheet.centred("Độc lập - Tự do - Hạnh phúc", MOTTO, x, width);
        float from = x + (width - length) / 2;
        sheet.rule(from, sheet.y() - 1.5f, from + length, sheet.y() - 1.5f, 0.8f);
        sheet.space(4);
    }
}
