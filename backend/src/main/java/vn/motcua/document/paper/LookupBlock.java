package vn.motcua.document.paper;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.QrMark;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** The QR code of a dossier with the same address in letters beside it. */
final class LookupBlock {
    private static final float GAP = 10;
    private static final Style LABEL = Style.bold(11);
    private static final Style TEXT = Style.regular(11);
    private static final Style ADDRESS = Style.regular(9.5f);

    private final Sheet sheet;
    private final float side;
    private final float width;

    /**
     * A block at the sheet's left margin.
     *
     * @param side of the QR code, in points
     * @param width of the whole block, in points
     */
    LookupBlock(Sheet sheet, float side, float width) {
        this.sheet = sheet;
        this.side = side;
        this.width = width;
    }

    /** Draws it downwards from the sheet's y and leaves y below it. */
    void draw(PaperLookup lookup, @Nullable String phone) throws IOException {
        float top = sheet.y();
        QrMark.of(lookup.url()).draw(sheet, Sheet.LEFT, top - side, side, "Mã QR để tra cứu hồ sơ: " + lookup.url());
        beside("Quét mã để tra cứu hồ sơ", LABEL);
        beside(lookup.url(), ADDRESS);
        if (lookup.check() != null) {
            beside("Mã tra cứu: " + lookup.check(), LABEL);
        }
        if (phone != null) {
            beside("Điện thoại hỗ trợ: " + phone, TEXT);
        }
        sheet.moveTo(Math.min(sheet.y(), top - side));
    }

    /** How high it is. */
    float height(PaperLookup lookup, @Nullable String phone) {
        float room = width - side - GAP;
        float words = LABEL.lineHeight() + sheet.height(lookup.url(), ADDRESS, room);
        if (lookup.check() != null) {
            words += LABEL.lineHeight();
        }
        if (phone != null) {
            words += sheet.height("Điện thoại hỗ trợ: " + phone, TEXT, room);
        }
        return Math.max(side, words);
    }

    private void beside(String text, Style style) throws IOException {
        sheet.left(text, style, Sheet.LEFT + side + GAP, width - side - GAP);
    }
}
