package vn.motcua.document.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Quốc hiệu and tiêu ngữ with the line under the latter as long as its words (Decree 30/2020, Annex I, box 1). */
final class NationalMotto {
    private static final Style NAME = Style.bold(10);
    private static final Style MOTTO = Style.bold(11);

    private NationalMotto() {}

    /** Draws both centred in the box, downwards from the sheet's y. */
    static void draw(Sheet sheet, float x, float width) throws IOException {
        line(sheet, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NAME, x, width);
        float length = line(sheet, "Độc lập - Tự do - Hạnh phúc", MOTTO, x, width);
        float from = x + (width - length) / 2;
        sheet.rule(from, sheet.y() - 1.5f, from + length, sheet.y() - 1.5f, 0.8f);
        sheet.space(4);
    }

    private static float line(Sheet sheet, String text, Style style, float x, float width) throws IOException {
        PDStructureElement element = TagTree.add(sheet.document(), "P");
        var lines = sheet.typesetter().wrap(text, style, width);
        sheet.lines(lines, x, width, Align.CENTRE, element);
        return lines.getFirst().width();
    }
}
