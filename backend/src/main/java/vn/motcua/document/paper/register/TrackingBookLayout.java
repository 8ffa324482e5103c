package vn.motcua.document.paper.register;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.HeadBlock;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.paper.register.TrackingBookContent.Entry;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 06 on the sheet, which lies across: fifteen columns. */
final class TrackingBookLayout {
    private static final float TABLE_SIZE = 8.5f;
    private static final String DATES = "Ngày, tháng, năm";
    private static final String RETURNED = "Trả kết quả";
    private static final List<Column> COLUMNS = List.of(
            Column.centred("TT", 0.028f),
            Column.heading("Mã hồ sơ", 0.095f),
            Column.of("Tên thủ tục hành chính", 0.102f),
            Column.centred("Số bộ", 0.03f),
            Column.of("Tên cá nhân, tổ chức", 0.085f),
            Column.of("Địa chỉ, số điện thoại", 0.102f),
            Column.of("Cơ quan chủ trì giải quyết", 0.072f),
            Column.centred("Nhận hồ sơ", 0.068f).under(DATES),
            Column.centred("Hẹn trả kết quả", 0.068f).under(DATES),
            Column.centred("Chuyển hồ sơ đến cơ quan giải quyết", 0.068f).under(DATES),
            Column.centred("Nhận kết quả từ cơ quan giải quyết", 0.068f).under(DATES),
            Column.centred("Ngày trả", 0.068f).under(RETURNED),
            Column.of("Phương thức nhận", 0.063f).under(RETURNED),
            Column.centred("Ký nhận", 0.036f).under(RETURNED),
            Column.of("Ghi chú", 0.047f));

    private final Sheet sheet;
    private final Flow flow;
    private final TrackingBookContent content;

    TrackingBookLayout(Sheet sheet, TrackingBookContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.content = content;
    }

    void draw() throws IOException {
        new HeadBlock(sheet).draw(content.head(), null, content.writtenAt());
        flow.title("SỔ THEO DÕI HỒ SƠ", PaperStyle.TITLE);
        flow.centred("Quyển số: " + content.period().volumes(), PaperStyle.BODY);
        flow.centred(content.period().inWords(), PaperStyle.BODY);
        flow.centred("Tổng số: " + content.entries().size() + " hồ sơ", PaperStyle.BODY);
        sheet.space(8);
        if (content.entries().isEmpty()) {
            flow.line("Không tiếp nhận hồ sơ nào trong thời gian này.", PaperStyle.REMARK);
        } else {
            new PaperTable(sheet, COLUMNS, TABLE_SIZE, rows()).draw();
        }
        new FootBlock(sheet)
                .draw(
                        content.signature(),
                        "Mẫu số 06, ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018; lập trên môi trường"
                                + " điện tử.");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : content.entries()) {
            rows.add(row(Integer.toString(entry.number()), entry));
        }
        return rows;
    }

    private static List<String> row(String number, Entry entry) {
        TrackingBookContent.Dates dates = entry.dates();
        return List.of(
                number,
                entry.matter().dossierCode(),
                entry.matter().procedureName(),
                Integer.toString(entry.matter().sets()),
                entry.owner().name(),
                reach(entry.owner()),
                entry.agency(),
                moment(dates.received()),
                moment(dates.promised()),
                moment(dates.passedOn()),
                moment(dates.resultCame()),
                moment(entry.returned().at()),
                Objects.requireNonNullElse(entry.returned().way(), ""),
                "",
                entry.note());
    }

    private static String reach(TrackingBookContent.Owner owner) {
        return Stream.of(owner.address(), unbroken(owner.phone()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String unbroken(@Nullable String phone) {
        return phone == null ? null : phone.replace(' ', '\u00a0');
    }

    private static String moment(@Nullable Instant instant) {
        return instant == null ? "" : VietnameseTime.shortMoment(instant);
    }
}
