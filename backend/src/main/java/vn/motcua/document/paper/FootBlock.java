package vn.motcua.document.paper;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Sheet;

/** The foot of a form: the way to look the dossier up at the left, who signs at the right, which form it is below. */
public final class FootBlock {
    private static final float LEFT_SHARE = 0.58f;
    private static final float QR_SIDE = 27 * Sheet.MILLIMETRE;
    private static final float HEIGHT = 118;
    private static final float ROOM_TO_SIGN = 44;

    private final Sheet sheet;

    /** The foot of this sheet. */
    public FootBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Draws it downwards from the sheet's y, all on one page.
     *
     * @param phone the number to call with questions
     * @param source which form of which law this is
     */
    public void draw(PaperLookup lookup, @Nullable String phone, PaperSignature signature, String source)
            throws IOException {
        sheet.keep(HEIGHT);
        sheet.space(8);
        float top = sheet.y();
        new LookupBlock(sheet, QR_SIDE, LEFT_SHARE * sheet.width() - 12).draw(lookup, phone);
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        sign(signature);
        sheet.moveTo(Math.min(leftEnd, sheet.y()) - 8);
        new Flow(sheet).paragraph(source, PaperStyle.SOURCE);
    }

    /** Who signs, alone, for papers that no lookup belongs to. */
    public void draw(PaperSignature signature, String source) throws IOException {
        sheet.keep(HEIGHT);
        sheet.space(8);
        sign(signature);
        sheet.space(8);
        new Flow(sheet).paragraph(source, PaperStyle.SOURCE);
    }

    private void sign(PaperSignature signature) throws IOException {
        float x = Sheet.LEFT + LEFT_SHARE * sheet.width();
        float width = (1 - LEFT_SHARE) * sheet.width();
        sheet.centred(signature.post(), PaperStyle.STRESSED, x, width);
        if (signature.note() != null) {
            sheet.centred(signature.note(), PaperStyle.REMARK, x, width);
        }
        sheet.space(ROOM_TO_SIGN);
        if (signature.name() != null) {
            sheet.centred(signature.name(), PaperStyle.STRESSED, x, width);
        }
    }
}
