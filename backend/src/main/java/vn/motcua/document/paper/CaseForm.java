package vn.motcua.document.paper;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** A paper about one dossier: head, lines, tables and foot as all of them have them. */
public final class CaseForm {
    private static final String CIRCULAR = "ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018";

    private final Sheet sheet;
    private final PaperCase dossier;
    private final Flow flow;
    private final FactLines facts;
    private @Nullable Run closing;

    /** The form on this sheet. */
    public CaseForm(Sheet sheet, PaperCase dossier) {
        this.sheet = sheet;
        this.dossier = dossier;
        this.flow = new Flow(sheet);
        this.facts = new FactLines(flow, PaperStyle.BODY.size());
    }

    /**
     * Head, title and the dossier's code.
     *
     * @param number number and symbol, for example "12/PXL-STP"; absent on papers that have none
     */
    public void head(@Nullable String number, Instant date, String title) throws IOException {
        head(number, date, title, new Run("Mã hồ sơ: " + dossier.dossierCode(), PaperStyle.STRESSED));
    }

    /** Head and title with lines of the form's own below. */
    public void head(@Nullable String number, Instant date, String title, Run... below) throws IOException {
        new HeadBlock(sheet).draw(dossier.head(), number, date);
        flow.title(title, PaperStyle.TITLE);
        for (Run line : below) {
            flow.centred(line.text(), line.style());
        }
        sheet.space(8);
    }

    /** Which desk speaks, to whom, and about what. */
    public void matter(PaperDesk desk, String people) throws IOException {
        line("Bộ phận tiếp nhận và trả kết quả", desk.unitName());
        facts.people(people, dossier.parties());
        line("Nội dung yêu cầu giải quyết", dossier.summary());
    }

    /** A label and what is known of it; nothing known, nothing printed. */
    public void line(String label, @Nullable String value) throws IOException {
        facts.line(label, value);
    }

    /** A label and prose about it, which may be long. */
    public void prose(String label, String text) throws IOException {
        flow.line(label + ": " + text, PaperStyle.BODY);
    }

    /** A line in the middle. */
    public void centred(String text, Style style) throws IOException {
        flow.centred(text, style);
    }

    /** A paragraph of one style. */
    public void paragraph(String text, Style style) throws IOException {
        flow.paragraph(text, style);
    }

    /** The last paragraph; it stands on the page on which the paper is signed. */
    public void closing(String text, Style style) {
        closing = new Run(text, style);
    }

    /** A paragraph of several styles. */
    public void paragraph(List<Run> runs) throws IOException {
        flow.paragraph(runs);
    }

    /**
     * A heading and its table.
     *
     * @param none what stands there instead of a table without rows
     */
    public void table(String heading, List<PaperTable.Column> columns, List<List<String>> rows, String none)
            throws IOException {
        if (rows.isEmpty()) {
            flow.heading(heading, PaperStyle.STRESSED, PaperStyle.BODY.lineHeight());
            flow.line(none, PaperStyle.BODY);
            return;
        }
        PaperTable table = new PaperTable(sheet, columns, PaperStyle.TABLE, rows);
        flow.heading(heading, PaperStyle.STRESSED, table.startHeight());
        table.draw();
        sheet.space(5);
    }

    /** A table without a heading. */
    public void table(List<PaperTable.Column> columns, List<List<String>> rows) throws IOException {
        new PaperTable(sheet, columns, PaperStyle.TABLE, rows).draw();
        sheet.space(5);
    }

    /** Room between two parts, in points. */
    public void space(float height) {
        sheet.space(height);
    }

    /**
     * The way to look the dossier up, who signs, and which form of the Circular it is.
     *
     * @param number of the form
     * @param more about how it was made; may be empty
     */
    public void foot(int number, String more, @Nullable String phone, PaperSignature signature) throws IOException {
        foot("Mẫu số 0" + number + ", " + CIRCULAR + more + ".", phone, signature);
    }

    /**
     * The way to look the dossier up, who signs, and what the paper is.
     *
     * @param source which form of which law it is, as a sentence
     * @param phone the number to call with questions
     */
    public void foot(String source, @Nullable String phone, PaperSignature signature) throws IOException {
        FootBlock foot = new FootBlock(sheet);
        if (closing != null) {
            float room = flow.paragraphHeight(closing.text(), closing.style());
            sheet.keep(room + foot.height(dossier.lookup(), phone, signature, source));
            flow.paragraph(closing.text(), closing.style());
        }
        foot.draw(dossier.lookup(), phone, signature, source);
    }
}
