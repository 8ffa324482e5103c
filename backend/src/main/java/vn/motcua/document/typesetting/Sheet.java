package vn.motcua.document.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A4 pages being filled from top to bottom, with the margins of Decree 30/2020 (Annex I). All lengths are points, y is
 * measured from the page's foot as PDF does.
 */
public final class Sheet implements AutoCloseable {
    /** In points. */
    public static final float MILLIMETRE = 72f / 25.4f;
    /** The left margin. */
    public static final float LEFT = 30 * MILLIMETRE;

    private static final float RIGHT_MARGIN = 17 * MILLIMETRE;
    private static final float TOP_MARGIN = 20 * MILLIMETRE;
    private static final float BOTTOM = 20 * MILLIMETRE;
    private static final float PAGE_NUMBER_SIZE = 13;

    private final PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Typesetter typesetter;
    private final TagTree tags = new TagTree(pdf);
    private final PDRectangle size;
    private final float top;
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    Sheet(Map<Face, FaceMetrics> faces, Turn turn) throws IOException {
        typesetter = new Typesetter(faces);
        size = turn.a4();
        top = size.getHeight() - TOP_MARGIN;
        for (Map.Entry<Face, FaceMetrics> face : faces.entrySet()) {
            fonts.put(face.getKey(), PDType0Font.load(pdf, face.getValue().font(), true));
        }
        page = newPage();
        content = new PDPageContentStream(pdf, page);
        y = top;
    }

    private PDPage newPage() {
        PDPage added = new PDPage(size);
        // Screen readers go through the page in the order of its structure.
        added.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pdf.addPage(added);
        return added;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    PDStructureElement document() {
        return tags.document();
    }

    /** What lies between the margins. */
    public float width() {
        return right() - LEFT;
    }

    float right() {
        return size.getWidth() - RIGHT_MARGIN;
    }

    /** Where the next thing is drawn, measured from the page's foot. */
    public float y() {
        return y;
    }

    public void moveTo(float newY) {
        y = newY;
    }

    public void space(float height) {
        y -= height;
    }

    float room() {
        return y - BOTTOM;
    }

    /** Goes to a new page unless that much is left on this one. */
    public void keep(float height) throws IOException {
        if (room() < height && y < top) {
            breakPage();
        }
    }

    void breakPage() throws IOException {
        content.close();
        typesetter.forget();
        page = newPage();
        content = new PDPageContentStream(pdf, page);
        y = top;
    }

    /** A paragraph in the middle of a box, downwards from y; answers how long its last line is. */
    public float centred(String text, Style style, float x, float width) throws IOException {
        List<TextLine> lines = typesetter.balanced(text, style, width);
        lines(lines, x, width, Align.CENTRE, TagTree.add(document(), "P"));
        return lines.getLast().width();
    }

    /** A paragraph at the left of a box, downwards from y. */
    public void left(String text, Style style, float x, float width) throws IOException {
        lines(typesetter.wrap(text, style, width), x, width, Align.LEFT, TagTree.add(document(), "P"));
    }

    /** How high a paragraph in a box is. */
    public float height(String text, Style style, float width) {
        return typesetter.wrap(text, style, width).size() * style.lineHeight();
    }

    /** Draws lines downwards from y as one piece of the element; without one they mean nothing to a reader. */
    void lines(List<TextLine> lines, float x, float width, Align align, @Nullable PDStructureElement element)
            throws IOException {
        if (element == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            beginPiece(element);
        }
        for (TextLine line : lines) {
            y -= line.height();
            draw(content, line, align.start(x, width, line), y, align.gap(width, line));
        }
        content.endMarkedContent();
    }

    /** Begins a piece of the element; whatever is drawn until {@link #endPiece} belongs to it. */
    PDPageContentStream beginPiece(PDStructureElement element) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
        return content;
    }

    void endPiece() throws IOException {
        content.endMarkedContent();
    }

    /** A straight line that means nothing to a reader. */
    public void rule(float fromX, float fromY, float toX, float toY, float width) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(width);
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
        content.endMarkedContent();
    }

    private void draw(PDPageContentStream onto, TextLine line, float x, float foot, float gap) throws IOException {
        onto.beginText();
        // The baseline stands above the line box's foot by the room for what hangs below.
        onto.newLineAtOffset(x, foot + line.height() * 0.22f);
        for (Run run : line.runs()) {
            if (!run.text().isEmpty()) {
                onto.setFont(fonts.get(run.style().face()), run.style().size());
                show(onto, run, gap);
            }
        }
        onto.endText();
    }

    /** PDF widens spaces by itself for simple fonts alone, which these are not. */
    private static void show(PDPageContentStream onto, Run run, float gap) throws IOException {
        if (gap == 0) {
            onto.showText(run.text());
            return;
        }
        Float wider = -gap * 1000 / run.style().size();
        List<Object> pieces = new ArrayList<>();
        int start = 0;
        for (int space = run.text().indexOf(' '); space >= 0; space = run.text().indexOf(' ', start)) {
            pieces.add(run.text().substring(start, space + 1));
            pieces.add(wider);
            start = space + 1;
        }
        if (start < run.text().length()) {
            pieces.add(run.text().substring(start));
        }
        onto.showTextWithPositioning(pieces.toArray());
    }

    /** Numbers the pages from the second on, writes the document's metadata and gives the bytes away. */
    void finish(PaperMetadata metadata, OutputStream out) throws IOException {
        content.close();
        tags.finish();
        int number = 0;
        for (PDPage each : pdf.getPages()) {
            number++;
            if (number > 1) {
                drawNumber(each, Integer.toString(number));
            }
        }
        metadata.write(pdf);
        pdf.save(out);
    }

    /** Decree 30: in the middle of the top margin, not on the first page. */
    private void drawNumber(PDPage each, String number) throws IOException {
        TextLine line = typesetter
                .wrap(number, Style.regular(PAGE_NUMBER_SIZE), width())
                .getFirst();
        try (PDPageContentStream onto =
                new PDPageContentStream(pdf, each, PDPageContentStream.AppendMode.APPEND, true, true)) {
            onto.beginMarkedContent(COSName.ARTIFACT);
            draw(onto, line, (size.getWidth() - line.width()) / 2, top + 7 * MILLIMETRE, 0);
            onto.endMarkedContent();
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
