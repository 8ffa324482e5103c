package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of form 01 on the sheet, from head to foot. */
final class ReceiptLayout {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final float SIZE = 10.5f;
    private static final float HEAD_LEFT = 0.41f;
    private static final float FOOT_LEFT = 0.58f;
    private static final float QR_SIDE = 27 * Sheet.MILLIMETRE;
    private static final float FOOT_HEIGHT = 118;

    private final Sheet sheet;
    private final Flow flow;
    private final ReceiptContent content;

    ReceiptLayout(Sheet sheet, ReceiptContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.content = content;
    }

    void draw() throws IOException {
        head();
        title();
        people();
        request();
        times();
        foot();
    }

    private void head() throws IOException {
        float top = sheet.y();
        float leftWidth = HEAD_LEFT * Sheet.WIDTH;
        String superior = content.head().superiorAgency();
        if (superior != null) {
            sheet.centred(superior.toUpperCase(VIETNAMESE), Style.regular(10), Sheet.LEFT, leftWidth);
        }
        sheet.centred(content.head().agency().toUpperCase(VIETNAMESE), Style.bold(10), Sheet.LEFT, leftWidth);
        float middle = Sheet.LEFT + leftWidth / 2;
        sheet.rule(middle - leftWidth / 5, sheet.y() - 1.5f, middle + leftWidth / 5, sheet.y() - 1.5f, 0.8f);
        sheet.space(6);
        sheet.centred("Số: " + content.dossierCode() + "/TNHS", Style.regular(9.5f), Sheet.LEFT, leftWidth);
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        float rightX = Sheet.LEFT + leftWidth;
        float rightWidth = Sheet.WIDTH - leftWidth;
        NationalMotto.draw(sheet, rightX, rightWidth);
        sheet.space(2);
        String date = content.head().place() + ", "
                + VietnameseTime.date(content.appointment().receivedAt());
        sheet.centred(date, Style.italic(10.5f), rightX, rightWidth);
        sheet.moveTo(Math.min(leftEnd, sheet.y()) - 10);
    }

    private void title() throws IOException {
        flow.title("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", Style.bold(13.5f));
        flow.centred("Mã hồ sơ: " + content.dossierCode(), Style.bold(11));
        sheet.space(8);
    }

    private void people() throws IOException {
        PaperPerson submitter = content.parties().submitter();
        PaperPerson owner = content.parties().owner();
        labelled("Bộ phận tiếp nhận và trả kết quả", content.desk().unitName());
        labelled("Tiếp nhận hồ sơ của", submitter.name());
        labelled("Hình thức nộp", content.parties().channel());
        labelled("Số định danh/Mã số thuế", submitter.identifier());
        labelled("Địa chỉ", submitter.address());
        contact(submitter);
        if (!owner.equals(submitter)) {
            labelled("Chủ hồ sơ", owner.name());
            labelled("Số định danh/Mã số thuế của chủ hồ sơ", owner.identifier());
            labelled("Địa chỉ của chủ hồ sơ", owner.address());
        }
        labelled("Nội dung yêu cầu giải quyết", content.request().summary());
    }

    private void contact(PaperPerson person) throws IOException {
        List<Run> runs = new ArrayList<>();
        if (person.phone() != null) {
            runs.addAll(Run.labelled("Số điện thoại", person.phone(), SIZE));
        }
        if (person.email() != null) {
            String gap = runs.isEmpty() ? "" : " \u00a0 \u00a0 ";
            runs.addAll(Run.labelled(gap + "Thư điện tử", person.email(), SIZE));
        }
        if (!runs.isEmpty()) {
            flow.paragraph(runs);
        }
    }

    private void request() throws IOException {
        Style heading = Style.bold(SIZE);
        if (content.request().items().isEmpty()) {
            flow.heading("1. Thành phần hồ sơ nộp gồm:", heading, heading.lineHeight());
            flow.paragraph("Không có giấy tờ kèm theo ngoài tờ khai điện tử.", Style.regular(SIZE));
        } else {
            PaperTable table = new PaperTable(sheet, itemColumns(), 9.5f, itemRows());
            flow.heading("1. Thành phần hồ sơ nộp gồm:", heading, table.startHeight());
            table.draw();
            sheet.space(5);
        }
        labelled("2. Số lượng hồ sơ", "%02d (bộ)".formatted(content.request().sets()));
    }

    private static List<PaperTable.Column> itemColumns() {
        return List.of(
                PaperTable.Column.centred("TT", 0.07f),
                PaperTable.Column.heading("Tên giấy tờ", 0.54f),
                PaperTable.Column.centred("Bản chính", 0.13f),
                PaperTable.Column.centred("Bản chứng thực", 0.13f),
                PaperTable.Column.centred("Bản chụp", 0.13f));
    }

    private List<List<String>> itemRows() {
        List<List<String>> rows = new ArrayList<>();
        for (ReceiptContent.Item item : content.request().items()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    item.name(),
                    Integer.toString(item.originals()),
                    Integer.toString(item.certifiedCopies()),
                    Integer.toString(item.copies())));
        }
        return rows;
    }

    private void times() throws IOException {
        ReceiptContent.Appointment appointment = content.appointment();
        labelled("3. Thời gian giải quyết hồ sơ theo quy định là", appointment.timeLimit());
        labelled("4. Thời gian nhận hồ sơ", VietnameseTime.moment(appointment.receivedAt()));
        labelled("5. Thời gian trả kết quả giải quyết hồ sơ", VietnameseTime.moment(appointment.promisedAt()));
        labelled("6. Đăng ký nhận kết quả tại", appointment.resultAt());
        flow.paragraph(
                "Kết quả có thể có sớm hơn thời gian hẹn; khi đó cơ quan thông báo đến điện thoại của Ông/Bà. Ông/Bà "
                        + "theo dõi tình trạng hồ sơ bất cứ lúc nào tại địa chỉ tra cứu ghi dưới đây.",
                Style.italic(9.5f));
        labelled("Vào Sổ theo dõi hồ sơ điện tử, số thứ tự", content.dossierCode());
    }

    private void foot() throws IOException {
        sheet.keep(FOOT_HEIGHT);
        sheet.space(8);
        float top = sheet.y();
        float leftWidth = FOOT_LEFT * Sheet.WIDTH;
        float rightX = Sheet.LEFT + leftWidth;
        float rightWidth = Sheet.WIDTH - leftWidth;
        new LookupBlock(sheet, QR_SIDE, leftWidth - 12)
                .draw(content.lookup(), content.desk().phone());
        float leftEnd = sheet.y();
        sheet.moveTo(top);
        sheet.centred("NGƯỜI TIẾP NHẬN HỒ SƠ", Style.bold(SIZE), rightX, rightWidth);
        sheet.centred("(Đã xác nhận trên hệ thống)", Style.italic(9), rightX, rightWidth);
        sheet.space(44);
        sheet.centred(content.desk().officerName(), Style.bold(SIZE), rightX, rightWidth);
        sheet.moveTo(Math.min(leftEnd, sheet.y()) - 8);
        flow.paragraph(
                "Mẫu số 01, ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018; lập trên môi trường điện tử.",
                Style.italic(8));
    }

    /** Nothing known, nothing printed. */
    private void labelled(String label, @Nullable String value) throws IOException {
        if (value != null) {
            flow.paragraph(Run.labelled(label, value, SIZE));
        }
    }
}
