package vn.motcua.document.paper.report;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.HeadBlock;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.paper.report.SummaryContent.Frame;
import vn.motcua.document.paper.report.SummaryContent.Period;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of the summary on the sheet, from head to foot; its number and seal are added when it is issued. */
final class SummaryLayout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final float TABLE_SIZE = 12;
    /** Of tables of more columns. */
    private static final float SMALL = 11;

    private static final float RULE_LENGTH = 90;
    /** The agency's mark says the number when the report is issued. */
    private static final String ROOM_FOR_NUMBER = "\u00a0".repeat(10);

    private static final String FILED = "Lưu: VT";

    /** Between paragraphs and tables. */
    private static final float GAP = 8;

    private final Sheet sheet;
    private final Flow flow;
    private final SummaryContent content;
    private int section;

    SummaryLayout(Sheet sheet, SummaryContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.content = content;
    }

    /** What it is about (trích yếu). */
    static String subject(Period period) {
        return "Tình hình gửi, nhận văn bản điện tử " + period.words();
    }

    void draw() throws IOException {
        Frame frame = content.frame();
        new HeadBlock(sheet).draw(frame.head(), ROOM_FOR_NUMBER + "/" + frame.notation(), frame.writtenAt());
        title();
        opening();
        SummaryTables tables = new SummaryTables(content);
        section("Kết quả chung", tables.totals(), TABLE_SIZE);
        section("Trạng thái xử lý tại nơi nhận của văn bản đã gửi", tables.statuses(), TABLE_SIZE);
        section("Theo loại văn bản", tables.kinds(), SMALL);
        section("Theo cơ quan gửi, nhận", tables.partners(), SMALL);
        if (!content.agencies().isEmpty()) {
            section("Theo cơ quan, đơn vị trên địa bàn tỉnh", tables.agencies(), SMALL);
        }
        flow.paragraph(
                "Số liệu tổng hợp từ sổ đăng ký văn bản và Trục liên thông văn bản, tính đến "
                        + VietnameseTime.moment(frame.writtenAt()) + "./.",
                PaperStyle.BODY);
        new FootBlock(sheet).draw(frame.signature(), receivers());
    }

    private List<String> receivers() {
        return content.frame().addressee() == null ? List.of(FILED) : List.of("Như trên", FILED);
    }

    private void title() throws IOException {
        flow.title("BÁO CÁO", PaperStyle.TITLE);
        flow.centred(subject(content.period()), PaperStyle.STRESSED);
        float middle = Sheet.LEFT + sheet.width() / 2;
        sheet.rule(middle - RULE_LENGTH / 2, sheet.y() - 3, middle + RULE_LENGTH / 2, sheet.y() - 3, 0.8f);
        sheet.space(2 * GAP);
    }

    private void opening() throws IOException {
        String addressee = content.frame().addressee();
        if (addressee != null) {
            flow.centred("Kính gửi: " + addressee, PaperStyle.BODY);
            sheet.space(GAP);
        }
        flow.paragraph(
                "Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ về việc gửi,"
                        + " nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước, "
                        + content.frame().head().agency() + " báo cáo tình hình gửi, nhận văn bản điện tử "
                        + content.period().words() + " (từ ngày "
                        + DAY.format(content.period().from())
                        + " đến ngày " + DAY.format(content.period().to()) + ") như sau:",
                PaperStyle.BODY);
    }

    private void section(String title, SummaryTables.Table table, float size) throws IOException {
        section++;
        List<List<String>> rows = table.rows();
        String heading = section + ". " + title;
        if (rows.isEmpty()) {
            flow.heading(heading, PaperStyle.STRESSED, PaperStyle.BODY.lineHeight());
            flow.line("Không phát sinh.", PaperStyle.REMARK);
        } else {
            PaperTable drawn = new PaperTable(sheet, table.columns(), size, rows);
            flow.heading(heading, PaperStyle.STRESSED, drawn.startHeight());
            drawn.draw();
        }
        sheet.space(GAP);
    }
}
