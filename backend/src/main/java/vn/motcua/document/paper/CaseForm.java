package vn.motcua.document.paper;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** A form of Circular 01/2018/TT-VPCP about one dossier: what all of them have above and below their own lines. */
public final class CaseForm {
    /** Of ordinary lines, in points. */
    public static final float SIZE = 10.5f;

    private final Sheet sheet;
    private final PaperCase dossier;
    private final Flow flow;
    private final FactLines facts;

    /** The form on this sheet. */
    public CaseForm(Sheet sheet, PaperCase dossier) {
        this.sheet = sheet;
        this.dossier = dossier;
        this.flow = new Flow(sheet);
        this.facts = new FactLines(flow, SIZE);
    }

    /** Paragraphs and headings of its body. */
    public Flow flow() {
        return flow;
    }

    /** Labelled lines of its body. */
    public FactLines facts() {
        return facts;
    }

    /**
     * Head, title and the dossier's code.
     *
     * @param number number and symbol, for example "12/PXL-STP"; absent on papers that have none
     */
    public void head(@Nullable String number, Instant date, String title) throws IOException {
        head(number, date, title, "Mã hồ sơ: " + dossier.dossierCode(), Style.bold(11));
    }

    /** Head and title with a line of the form's own below. */
    public void head(@Nullable String number, Instant date, String title, String below, Style style)
            throws IOException {
        new HeadBlock(sheet).draw(dossier.head(), number, date);
        flow.title(title, Style.bold(13.5f));
        flow.centred(below, style);
        sheet.space(8);
    }

    /**
     * The way to look the dossier up, who signs, and which form it is.
     *
     * @param number of the form
     * @param more about how it was made; may be empty
     */
    public void foot(int number, String more, @Nullable String phone, PaperSignature signature) throws IOException {
        String source = "Mẫu số 0" + number + ", ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018" + more;
        new FootBlock(sheet).draw(dossier.lookup(), phone, signature, source + ".");
    }
}
