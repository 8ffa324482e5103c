package vn.motcua.document.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.PaperTable.Column;

/** The head of a table: the columns' titles, and one above neighbouring columns that stand under the same. */
final class TableHead {
    private final Sheet sheet;
    private final Style style;
    private final List<Title> upper = new ArrayList<>();
    private final List<Title> lower = new ArrayList<>();
    private final float upperHeight;
    private final float height;

    /** A title in its box. */
    private record Title(List<TextLine> lines, float x, float width, Place place, int columns) {

        boolean isGroup() {
            return place == Place.GROUP;
        }
    }

    /** Over the whole height; above others; below a group's. */
    private enum Place {
        ALONE,
        GROUP,
        BELOW
    }

    TableHead(Sheet sheet, List<Column> columns, Style style) {
        this.sheet = sheet;
        this.style = style;
        float x = Sheet.LEFT;
        for (int i = 0; i < columns.size(); ) {
            int next = endOfGroup(columns, i);
            x = add(columns.subList(i, next), x);
            i = next;
        }
        float groups = heightOf(upper.stream().filter(Title::isGroup).toList());
        float alone = heightOf(upper.stream().filter(title -> !title.isGroup()).toList());
        height = Math.max(alone, groups + heightOf(lower));
        upperHeight = groups;
    }

    private static int endOfGroup(List<Column> columns, int start) {
        String group = columns.get(start).group();
        int end = start + 1;
        while (group != null
                && end < columns.size()
                && Objects.equals(group, columns.get(end).group())) {
            end++;
        }
        return end;
    }

    /** Answers where the next column begins. */
    private float add(List<Column> together, float start) {
        String group = together.getFirst().group();
        List<Title> titles = group == null ? upper : lower;
        Place place = group == null ? Place.ALONE : Place.BELOW;
        float x = start;
        for (Column column : together) {
            float width = column.share() * sheet.width();
            titles.add(new Title(wrap(column.title(), width), x, width, place, 1));
            x += width;
        }
        if (group != null) {
            upper.add(new Title(wrap(group, x - start), start, x - start, Place.GROUP, together.size()));
        }
        return x;
    }

    private List<TextLine> wrap(String text, float width) {
        return sheet.typesetter().balanced(text, style, width - 2 * PaperTable.PADDING);
    }

    private float heightOf(List<Title> titles) {
        int lines =
                titles.stream().mapToInt(title -> title.lines().size()).max().orElse(0);
        return lines == 0 ? 0 : lines * style.lineHeight() + 2 * PaperTable.PADDING;
    }

    float height() {
        return height;
    }

    /** Draws it downwards from the sheet's y; where it is repeated, without a table, it means nothing to a reader. */
    void draw(@Nullable PDStructureElement table) throws IOException {
        float top = sheet.y();
        float bottom = top - height;
        drawRow(table, upper, top);
        if (!lower.isEmpty()) {
            drawRow(table, lower, top - upperHeight);
        }
        sheet.rule(Sheet.LEFT, top, sheet.right(), top, PaperTable.RULE);
        sheet.rule(Sheet.LEFT, bottom, sheet.right(), bottom, PaperTable.RULE);
        sheet.rule(sheet.right(), top, sheet.right(), bottom, PaperTable.RULE);
        sheet.moveTo(bottom);
    }

    private void drawRow(@Nullable PDStructureElement table, List<Title> titles, float top) throws IOException {
        PDStructureElement row = table == null ? null : TagTree.add(table, "TR");
        for (Title title : titles) {
            float foot = foot(title, top);
            float free = top - foot - title.lines().size() * style.lineHeight();
            sheet.moveTo(top - free / 2);
            sheet.lines(
                    title.lines(),
                    title.x() + PaperTable.PADDING,
                    title.width() - 2 * PaperTable.PADDING,
                    Align.CENTRE,
                    row == null ? null : cell(row, title));
            sheet.rule(title.x(), top, title.x(), foot, PaperTable.RULE);
            if (title.isGroup()) {
                sheet.rule(title.x(), foot, title.x() + title.width(), foot, PaperTable.RULE);
            }
        }
    }

    private float foot(Title title, float top) {
        return switch (title.place()) {
            case ALONE -> top - height;
            case GROUP -> top - upperHeight;
            case BELOW -> top - (height - upperHeight);
        };
    }

    private PDStructureElement cell(PDStructureElement row, Title title) {
        PDStructureElement element = TagTree.add(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope("Column");
        if (title.columns() > 1) {
            attributes.setColSpan(title.columns());
        } else if (title.place() == Place.ALONE && !lower.isEmpty()) {
            attributes.setRowSpan(2);
        }
        TagTree.describe(element, attributes);
        return element;
    }
}
