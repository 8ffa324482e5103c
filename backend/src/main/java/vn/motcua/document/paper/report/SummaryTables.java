package vn.motcua.document.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.motcua.document.paper.report.SummaryContent.Issued;
import vn.motcua.document.paper.report.SummaryContent.OnPaper;
import vn.motcua.document.paper.report.SummaryContent.Received;
import vn.motcua.document.paper.report.SummaryContent.Sent;
import vn.motcua.document.typesetting.PaperTable.Column;

/** The summary's numbers as tables. */
final class SummaryTables {
    private static final String OUTGOING = "Văn bản đi";
    private static final String INCOMING = "Văn bản đến";
    private static final String ELECTRONIC = "Điện tử";
    private static final String PAPER = "Giấy";

    /** Of nothing there is no share. */
    private static final String NO_SHARE = "–";

    private final SummaryContent content;

    SummaryTables(SummaryContent content) {
        this.content = content;
    }

    /** Columns, and what stands below them. */
    record Table(List<Column> columns, List<List<String>> rows) {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    Table totals() {
        Issued issued = content.totals().issued();
        Sent sent = content.totals().sent();
        Received received = content.totals().received();
        OnPaper onPaper = content.totals().onPaper();
        List<List<String>> rows = new ArrayList<>();
        rows.add(whole("1", "Văn bản đi đã đăng ký", issued.all()));
        rows.add(part("Văn bản điện tử", issued.electronic(), issued.all()));
        rows.add(part("Văn bản giấy", issued.paper(), issued.all()));
        rows.add(whole("2", "Lượt gửi điện tử đến các nơi nhận", sent.all()));
        rows.add(part("Gửi đúng hạn", sent.inTime(), sent.all()));
        rows.add(part("Gửi quá hạn", sent.late(), sent.all()));
        rows.add(part("Nơi nhận từ chối tiếp nhận", sent.refused(), sent.all()));
        rows.add(part("Đã lấy lại", sent.takenBack(), sent.all()));
        rows.add(whole("3", INCOMING, received.all()));
        rows.add(part("Văn bản điện tử", received.electronic(), received.all()));
        rows.add(part("Văn bản giấy", received.paper(), received.all()));
        rows.add(part("Tiếp nhận hoặc trả lại trong ngày làm việc", received.inTime(), received.electronic()));
        rows.add(part("Tiếp nhận hoặc trả lại quá hạn", received.late(), received.electronic()));
        rows.add(part("Từ chối tiếp nhận (trả lại)", received.returned(), received.electronic()));
        rows.add(part("Chưa tiếp nhận", received.waiting(), received.electronic()));
        rows.add(whole("4", "Bản giấy gửi kèm văn bản điện tử", onPaper.all()));
        rows.add(part("Đã chuyển bưu chính", onPaper.posted(), onPaper.all()));
        rows.add(part("Nơi nhận đã nhận", onPaper.received(), onPaper.all()));
        return new Table(
                List.of(
                        Column.centred("TT", 0.08f),
                        Column.heading("Nội dung", 0.6f),
                        Column.centred("Số lượng", 0.16f),
                        Column.centred("Tỷ lệ (%)", 0.16f)),
                rows);
    }

    private static List<String> whole(String number, String name, long count) {
        return List.of(number, name, Long.toString(count), share(count, count));
    }

    private static List<String> part(String name, long count, long all) {
        return List.of("", "– " + name, Long.toString(count), share(count, all));
    }

    private static String share(long count, long all) {
        return all == 0 ? NO_SHARE : String.format(Locale.forLanguageTag("vi"), "%.1f", 100.0 * count / all);
    }

    Table statuses() {
        return new Table(
                List.of(
                        Column.centred("Mã", 0.12f),
                        Column.heading("Trạng thái", 0.64f),
                        Column.centred("Số lượt", 0.24f)),
                rows(
                        content.tables().statuses(),
                        line -> List.of(line.code(), line.name(), Long.toString(line.count()))));
    }

    Table kinds() {
        return new Table(
                List.of(
                        Column.heading("Loại văn bản", 0.44f),
                        Column.centred(ELECTRONIC, 0.14f).under(OUTGOING),
                        Column.centred(PAPER, 0.14f).under(OUTGOING),
                        Column.centred(ELECTRONIC, 0.14f).under(INCOMING),
                        Column.centred(PAPER, 0.14f).under(INCOMING)),
                rows(
                        content.tables().kinds(),
                        line -> numbers(
                                line.name(),
                                line.issued(),
                                line.issuedOnPaper(),
                                line.received(),
                                line.receivedOnPaper())));
    }

    Table partners() {
        return new Table(
                List.of(
                        Column.heading("Cơ quan, tổ chức", 0.44f),
                        Column.centred("Lượt gửi", 0.14f).under(OUTGOING),
                        Column.centred("Bị từ chối", 0.14f).under(OUTGOING),
                        Column.centred(ELECTRONIC, 0.14f).under(INCOMING),
                        Column.centred(PAPER, 0.14f).under(INCOMING)),
                rows(
                        content.tables().partners(),
                        line -> numbers(
                                line.name(), line.sent(), line.refused(), line.received(), line.receivedOnPaper())));
    }

    Table agencies() {
        return new Table(
                List.of(
                        Column.heading("Cơ quan, đơn vị", 0.31f),
                        Column.centred(ELECTRONIC, 0.115f).under(OUTGOING),
                        Column.centred(PAPER, 0.115f).under(OUTGOING),
                        Column.centred("Lượt gửi", 0.115f).under(OUTGOING),
                        Column.centred(ELECTRONIC, 0.115f).under(INCOMING),
                        Column.centred(PAPER, 0.115f).under(INCOMING),
                        Column.centred("Quá hạn", 0.115f).under(INCOMING)),
                rows(
                        content.agencies(),
                        line -> numbers(
                                line.name(),
                                line.issued().electronic(),
                                line.issued().paper(),
                                line.sent(),
                                line.received().electronic(),
                                line.received().paper(),
                                line.received().late())));
    }

    private static <T> List<List<String>> rows(List<T> lines, Function<T, List<String>> cells) {
        return lines.stream().map(cells).toList();
    }

    private static List<String> numbers(String name, long... numbers) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (long number : numbers) {
            cells.add(Long.toString(number));
        }
        return cells;
    }
}
