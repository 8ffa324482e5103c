package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of form 01 on the sheet, from head to foot. */
final class ReceiptLayout {
    private static final float SIZE = CaseForm.SIZE;

    private final Sheet sheet;
    private final Flow flow;
    private final FactLines facts;
    private final CaseForm form;
    private final ReceiptContent content;

    ReceiptLayout(Sheet sheet, ReceiptContent content) {
        this.sheet = sheet;
        this.form = new CaseForm(sheet, content.dossier());
        this.flow = form.flow();
        this.facts = form.facts();
        this.content = content;
    }

    void draw() throws IOException {
        head();
        people();
        request();
        times();
        foot();
    }

    private void head() throws IOException {
        form.head(
                content.dossier().dossierCode() + "/TNHS",
                content.appointment().receivedAt(),
                "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
    }

    private void people() throws IOException {
        facts.line("Bộ phận tiếp nhận và trả kết quả", content.desk().unitName());
        facts.people("Tiếp nhận hồ sơ của", content.dossier().parties());
        facts.line("Nội dung yêu cầu giải quyết", content.dossier().summary());
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
        facts.line("2. Số lượng hồ sơ", "%02d (bộ)".formatted(content.request().sets()));
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
        facts.line("3. Thời gian giải quyết hồ sơ theo quy định là", appointment.timeLimit());
        facts.line("4. Thời gian nhận hồ sơ", VietnameseTime.moment(appointment.receivedAt()));
        facts.line("5. Thời gian trả kết quả giải quyết hồ sơ", VietnameseTime.moment(appointment.promisedAt()));
        facts.line("6. Đăng ký nhận kết quả tại", appointment.resultAt());
        flow.paragraph(
                "Kết quả có thể có sớm hơn thời gian hẹn; khi đó cơ quan thông báo đến điện thoại của Ông/Bà. Ông/Bà "
                        + "theo dõi tình trạng hồ sơ bất cứ lúc nào tại địa chỉ tra cứu ghi dưới đây.",
                Style.italic(9.5f));
        facts.line("Vào Sổ theo dõi hồ sơ điện tử, số thứ tự", content.dossier().dossierCode());
    }

    private void foot() throws IOException {
        form.foot(
                1,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI TIẾP NHẬN HỒ SƠ", content.desk()));
    }
}
