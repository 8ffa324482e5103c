package vn.motcua.document.typesetting;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets blocks of text one below the other over the whole width of a sheet, going to the next page where one ends. */
public final class Flow {
    private static final float AFTER_PARAGRAPH = 2.5f;

    private final Sheet sheet;

    /** Sets blocks on this sheet. */
    public Flow(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A paragraph of several styles. */
    public void paragraph(List<Run> runs) throws IOException {
        block("P", sheet.typesetter().wrap(runs, sheet.width()), Align.LEFT);
        sheet.space(AFTER_PARAGRAPH);
    }

    public void paragraph(String text, Style style) throws IOException {
        paragraph(List.of(new Run(text, style)));
    }

    public void centred(String text, Style style) throws IOException {
        block("P", sheet.typesetter().wrap(text, style, sheet.width()), Align.CENTRE);
    }

    /** The paper's title. */
    public void title(String text, Style style) throws IOException {
        block("H1", sheet.typesetter().wrap(text, style, sheet.width()), Align.CENTRE);
    }

    /** A section's heading; it never stands at the foot of a page without that much of its section. */
    public void heading(String text, Style style, float keepWithNext) throws IOException {
        List<TextLine> lines = sheet.typesetter().wrap(text, style, sheet.width());
        sheet.keep(height(lines) + keepWithNext);
        block("H2", lines, Align.LEFT);
        sheet.space(AFTER_PARAGRAPH);
    }

    private void block(String tag, List<TextLine> lines, Align align) throws IOException {
        PDStructureElement element = TagTree.add(sheet.document(), tag);
        for (List<TextLine> rest = lines; !rest.isEmpty(); ) {
            sheet.keep(rest.getFirst().height());
            int fits = Math.clamp((int) (sheet.room() / rest.getFirst().height()), 1, rest.size());
            sheet.lines(rest.subList(0, fits), Sheet.LEFT, sheet.width(), align, element);
            rest = rest.subList(fits, rest.size());
        }
    }

    private static float height(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }
}
