package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** The foot of a form: the way to look the dossier up at the left, who signs at the right, which form it is below. */
public final class FootBlock {
    private static final float LEFT_SHARE = 0.56f;
    private static final float QR_SIDE = 27 * Sheet.MILLIMETRE;
    private static final float ROOM_TO_SIGN = 44;
    private static final float GAP = 8;
    private static final String RECEIVERS = "Nơi nhận:";
    private static final Style RECEIVERS_TITLE = Style.bold(12);
    private static final Style RECEIVER = Style.regular(11);

    private final Sheet sheet;
    private final LookupBlock lookups;

    /** The foot of this sheet. */
    public FootBlock(Sheet sheet) {
        this.sheet = sheet;
        this.lookups = new LookupBlock(sheet, QR_SIDE, LEFT_SHARE * sheet.width() - 12);
    }

    /**
     * Draws it downwards from the sheet's y, all on one page.
     *
     * @param phone the number to call with questions
     * @param source which form of which law this is
     */
    public void draw(PaperLookup lookup, @Nullable String phone, PaperSignature signature, String source)
            throws IOException {
        sheet.keep(height(lookup, phone, signature, source));
        sheet.space(GAP);
        float top = sheet.y();
        lookups.draw(lookup, phone);
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        sign(signature);
        sheet.moveTo(Math.min(leftEnd, sheet.y()));
        source(source);
    }

    /** Who signs, alone, for papers that no lookup belongs to. */
    public void draw(PaperSignature signature, String source) throws IOException {
        sheet.keep(height(signature) + 2 * GAP + sourceHeight(source));
        sheet.space(GAP);
        sign(signature);
        source(source);
    }

    /** Who signs, and at the left to whom it goes (nơi nhận: Decree 30/2020, Annex I, box 9b). */
    public void draw(PaperSignature signature, List<String> receivers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String receiver : receivers) {
            lines.add("- " + receiver + (lines.size() + 1 < receivers.size() ? ";" : "."));
        }
        float left = LEFT_SHARE * sheet.width();
        float listed = sheet.height(RECEIVERS, RECEIVERS_TITLE, left);
        for (String line : lines) {
            listed += sheet.height(line, RECEIVER, left);
        }
        sheet.keep(Math.max(listed, height(signature)) + GAP);
        sheet.space(GAP);
        float top = sheet.y();
        sheet.left(RECEIVERS, RECEIVERS_TITLE, Sheet.LEFT, left);
        for (String line : lines) {
            sheet.left(line, RECEIVER, Sheet.LEFT, left);
        }
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        sign(signature);
        sheet.moveTo(Math.min(leftEnd, sheet.y()));
    }

    /** How much room the whole foot takes. */
    float height(PaperLookup lookup, @Nullable String phone, PaperSignature signature, String source) {
        return Math.max(lookups.height(lookup, phone), height(signature)) + 2 * GAP + sourceHeight(source);
    }

    private float height(PaperSignature signature) {
        float width = signWidth();
        float height = ROOM_TO_SIGN;
        for (String line : signature.post().lines().toList()) {
            height += sheet.height(line, PaperStyle.STRESSED, width);
        }
        if (signature.note() != null) {
            height += sheet.height(signature.note(), PaperStyle.REMARK, width);
        }
        return signature.name() == null ? height : height + sheet.height(signature.name(), PaperStyle.STRESSED, width);
    }

    private float sourceHeight(String source) {
        return sheet.height(source, PaperStyle.SOURCE, sheet.width());
    }

    private float signWidth() {
        return (1 - LEFT_SHARE) * sheet.width();
    }

    private void sign(PaperSignature signature) throws IOException {
        float width = signWidth();
        float x = sheet.width() + Sheet.LEFT - width;
        for (String line : signature.post().lines().toList()) {
            sheet.centred(line, PaperStyle.STRESSED, x, width);
        }
        if (signature.note() != null) {
            sheet.centred(signature.note(), PaperStyle.REMARK, x, width);
        }
        sheet.space(ROOM_TO_SIGN);
        if (signature.name() != null) {
            sheet.centred(signature.name(), PaperStyle.STRESSED, x, width);
        }
    }

    private void source(String source) throws IOException {
        sheet.space(GAP);
        new Flow(sheet).line(source, PaperStyle.SOURCE);
    }
}
