package vn.motcua.document.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** A tagged table. A short row goes whole to the next page, a long one is continued there; the head is repeated. */
public final class PaperTable {
    static final float PADDING = 3;
    static final float RULE = 0.5f;
    /** A row of so many lines at most is kept together. */
    private static final int KEPT_TOGETHER = 12;

    private final Sheet sheet;
    private final List<Column> columns;
    private final Style style;
    private final List<String> first;
    private final Iterator<List<String>> others;
    private final TableHead head;

    /**
     * One column: its title, its share of the width and what its cells are.
     *
     * @param group a title above its own, which its neighbours may share
     */
    public record Column(
            String title,
            float share,
            boolean inTheMiddle,
            boolean headsRow,
            @Nullable String group) {

        public static Column of(String title, float share) {
            return new Column(title, share, false, false, null);
        }

        public static Column centred(String title, float share) {
            return new Column(title, share, true, false, null);
        }

        /** A column whose cells name their rows. */
        public static Column heading(String title, float share) {
            return new Column(title, share, false, true, null);
        }

        /** The same under a title that it shares with its neighbours. */
        public Column under(String shared) {
            return new Column(title, share, inTheMiddle, headsRow, shared);
        }
    }

    /** A table at the sheet's left margin. */
    public PaperTable(Sheet sheet, List<Column> columns, float size, List<List<String>> rows) {
        this(sheet, columns, size, rows.iterator());
    }

    /**
     * The same, drawn once.
     *
     * @param rows at least one; each is asked for when the one before it has been drawn
     */
    public PaperTable(Sheet sheet, List<Column> columns, float size, Iterator<List<String>> rows) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.style = Style.regular(size);
        this.first = rows.next();
        this.others = rows;
        this.head = new TableHead(sheet, this.columns, Style.bold(size));
    }

    public void draw() throws IOException {
        PDStructureElement table = TagTree.add(sheet.document(), "Table");
        sheet.keep(startHeight());
        head.draw(table);
        drawRow(TagTree.add(table, "TR"), first);
        while (others.hasNext()) {
            drawRow(TagTree.add(table, "TR"), others.next());
        }
    }

    /** What must find room below the heading above: the head, and of the first row as much as is kept together. */
    public float startHeight() {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, wrap(first.get(i), columns.get(i)).size());
        }
        return head.height() + height(Math.min(lines, KEPT_TOGETHER));
    }

    private void drawRow(PDStructureElement row, List<String> texts) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            PDStructureElement element = column.headsRow() ? headCell(row) : TagTree.add(row, "TD");
            cells.add(new Cell(element, wrap(texts.get(i), column), column.inTheMiddle() ? Align.CENTRE : Align.LEFT));
        }
        int left = longest(cells);
        while (left > 0) {
            int fits = (int) ((sheet.room() - 2 * PADDING) / style.lineHeight());
            if (fits < Math.min(left, KEPT_TOGETHER)) {
                sheet.breakPage();
                head.draw(null);
                continue;
            }
            int part = Math.min(fits, left);
            drawPart(cells, part);
            cells = cells.stream().map(cell -> cell.after(part)).toList();
            left -= part;
        }
    }

    private void drawPart(List<Cell> cells, int lines) throws IOException {
        float top = sheet.y();
        float bottom = top - height(lines);
        float x = Sheet.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            float width = columns.get(i).share() * sheet.width();
            sheet.rule(x, top, x, bottom, RULE);
            Cell cell = cells.get(i).first(lines);
            // A cell shorter than its neighbours has nothing left to say on the next page.
            if (!cell.lines().isEmpty()) {
                sheet.moveTo(top - PADDING);
                sheet.lines(cell.lines(), x + PADDING, width - 2 * PADDING, cell.align(), cell.element());
            }
            x += width;
        }
        sheet.rule(sheet.right(), top, sheet.right(), bottom, RULE);
        sheet.rule(Sheet.LEFT, bottom, sheet.right(), bottom, RULE);
        sheet.moveTo(bottom);
    }

    private List<TextLine> wrap(String text, Column column) {
        return sheet.typesetter().wrap(text, style, column.share() * sheet.width() - 2 * PADDING);
    }

    private float height(int lines) {
        return lines * style.lineHeight() + 2 * PADDING;
    }

    private static int longest(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private static PDStructureElement headCell(PDStructureElement row) {
        PDStructureElement element = TagTree.add(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope("Row");
        TagTree.describe(element, attributes);
        return element;
    }

    /** What of a cell is still to be drawn. */
    private record Cell(PDStructureElement element, List<TextLine> lines, Align align) {

        Cell first(int count) {
            return new Cell(element, lines.subList(0, Math.min(count, lines.size())), align);
        }

        Cell after(int count) {
            return new Cell(element, lines.subList(Math.min(count, lines.size()), lines.size()), align);
        }
    }
}
