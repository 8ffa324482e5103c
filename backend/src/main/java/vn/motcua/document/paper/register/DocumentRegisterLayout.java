package vn.motcua.document.paper.register;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.HeadBlock;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.register.DocumentRegisterContent.Extent;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of a register of documents on the sheet, which lies across: ten columns, numbered as in the form. */
final class DocumentRegisterLayout {
    private static final float TABLE_SIZE = 9.5f;
    private static final List<Column> OUTGOING = List.of(
            Column.heading("(1)", 0.112f).under("Số, ký hiệu văn bản"),
            Column.centred("(2)", 0.082f).under("Ngày tháng văn bản"),
            Column.of("(3)", 0.222f).under("Tên loại và trích yếu nội dung văn bản"),
            Column.of("(4)", 0.09f).under("Người ký"),
            Column.of("(5)", 0.146f).under("Nơi nhận văn bản"),
            Column.of("(6)", 0.09f).under("Đơn vị, người nhận bản lưu"),
            Column.centred("(7)", 0.05f).under("Số lượng bản"),
            Column.centred("(8)", 0.082f).under("Ngày chuyển"),
            Column.centred("(9)", 0.05f).under("Ký nhận"),
            Column.of("(10)", 0.076f).under("Ghi chú"));
    private static final List<Column> INCOMING = List.of(
            Column.centred("(1)", 0.082f).under("Ngày đến"),
            Column.heading("(2)", 0.05f).under("Số đến"),
            Column.of("(3)", 0.126f).under("Tác giả"),
            Column.of("(4)", 0.112f).under("Số, ký hiệu văn bản"),
            Column.centred("(5)", 0.082f).under("Ngày tháng văn bản"),
            Column.of("(6)", 0.206f).under("Tên loại và trích yếu nội dung văn bản"),
            Column.of("(7)", 0.114f).under("Đơn vị hoặc người nhận"),
            Column.centred("(8)", 0.082f).under("Ngày chuyển"),
            Column.centred("(9)", 0.05f).under("Ký nhận"),
            Column.of("(10)", 0.096f).under("Ghi chú"));

    private final Sheet sheet;
    private final Flow flow;
    private final DocumentRegisterContent content;

    DocumentRegisterLayout(Sheet sheet, DocumentRegisterContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.content = content;
    }

    void draw(Iterator<DocumentLine> lines) throws IOException {
        Extent extent = content.extent();
        new HeadBlock(sheet).draw(content.head(), null, content.writtenAt());
        flow.title(content.book().title(), PaperStyle.TITLE);
        flow.centred(extent.days(), PaperStyle.BODY);
        if (extent.numbers() != null) {
            flow.centred(extent.numbers().words(), PaperStyle.BODY);
        }
        flow.centred("Tổng số: " + extent.lines() + " văn bản", PaperStyle.BODY);
        sheet.space(8);
        if (lines.hasNext()) {
            new PaperTable(sheet, columns(), TABLE_SIZE, new Cells(lines)).draw();
        } else {
            flow.line("Không có văn bản nào trong thời gian này.", PaperStyle.REMARK);
        }
        new FootBlock(sheet)
                .draw(
                        content.signature(),
                        "Mẫu sổ theo Phụ lục IV ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; lập trên"
                                + " môi trường điện tử.");
    }

    private List<Column> columns() {
        return switch (content.book()) {
            case OUTGOING -> OUTGOING;
            case INCOMING -> INCOMING;
        };
    }

    /** The cells of lines that come one after another. */
    private record Cells(Iterator<DocumentLine> lines) implements Iterator<List<String>> {

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public List<String> next() {
            return lines.next().cells();
        }
    }
}
