package vn.motcua.document.typesetting;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets blocks of text one below the other over the whole width of a sheet, going to the next page where one ends. */
public final class Flow {
    /** Decree 30/2020, Annex I: at least 6 points between paragraphs, their first lines 1.27 cm in. */
    private static final float AFTER_PARAGRAPH = 6;

    private static final float INDENT = 12.7f * Sheet.MILLIMETRE;
    private static final float AFTER_LINE = 2.5f;

    private final Sheet sheet;

    /** Sets blocks on this sheet. */
    public Flow(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A paragraph of several styles, its first line indented, from edge to edge. */
    public void paragraph(List<Run> runs) throws IOException {
        block("P", indented(runs), Align.JUSTIFIED);
        sheet.space(AFTER_PARAGRAPH);
    }

    /** A paragraph of one style. */
    public void paragraph(String text, Style style) throws IOException {
        paragraph(List.of(new Run(text, style)));
    }

    /** How much room a paragraph takes. */
    public float paragraphHeight(String text, Style style) {
        return height(indented(List.of(new Run(text, style)))) + AFTER_PARAGRAPH;
    }

    /** A line of a form: from the left edge, close to its neighbours. */
    public void line(List<Run> runs) throws IOException {
        block("P", sheet.typesetter().wrap(runs, sheet.width()), Align.LEFT);
        sheet.space(AFTER_LINE);
    }

    /** A line of one style. */
    public void line(String text, Style style) throws IOException {
        line(List.of(new Run(text, style)));
    }

    public void centred(String text, Style style) throws IOException {
        block("P", sheet.typesetter().balanced(text, style, sheet.width()), Align.CENTRE);
    }

    /** The paper's title. */
    public void title(String text, Style style) throws IOException {
        block("H1", sheet.typesetter().balanced(text, style, sheet.width()), Align.CENTRE);
    }

    /** A section's heading; it never stands at the foot of a page without that much of its section. */
    public void heading(String text, Style style, float keepWithNext) throws IOException {
        List<TextLine> lines = sheet.typesetter().wrap(text, style, sheet.width());
        sheet.keep(height(lines) + AFTER_LINE + keepWithNext);
        block("H2", lines, Align.LEFT);
        sheet.space(AFTER_LINE);
    }

    private List<TextLine> indented(List<Run> runs) {
        return sheet.typesetter().wrap(runs, sheet.width(), INDENT);
    }

    private void block(String tag, List<TextLine> lines, Align align) throws IOException {
        PDStructureElement element = TagTree.add(sheet.document(), tag);
        for (List<TextLine> rest = lines; !rest.isEmpty(); ) {
            sheet.keep(rest.getFirst().height() * Math.min(2, rest.size()));
            int fits = Math.clamp((int) (sheet.room() / rest.getFirst().height()), 1, rest.size());
            // No line of a longer paragraph stands alone on the page where it ends.
            int part = rest.size() - fits == 1 && fits > 2 ? fits - 1 : fits;
            sheet.lines(rest.subList(0, part), Sheet.LEFT, sheet.width(), align, element);
            rest = rest.subList(part, rest.size());
            if (!rest.isEmpty()) {
                sheet.breakPage();
            }
        }
    }

    private static float height(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }
}
