package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 01 on the sheet, from head to foot. */
final class ReceiptLayout {
    private static final List<Column> ITEM_COLUMNS = List.of(
            Column.centred("TT", 0.07f),
            Column.heading("Tên giấy tờ", 0.47f),
            Column.centred("Bản chính", 0.15f),
            Column.centred("Bản chứng thực", 0.16f),
            Column.centred("Bản chụp", 0.15f));

    private final CaseForm form;
    private final ReceiptContent content;

    ReceiptLayout(Sheet sheet, ReceiptContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        String code = content.dossier().dossierCode();
        form.head(code + "/TNHS", content.appointment().receivedAt(), "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
        form.matter(content.desk(), "Tiếp nhận hồ sơ của");
        form.table(
                "1. Thành phần hồ sơ nộp gồm:",
                ITEM_COLUMNS,
                itemRows(),
                "Không có giấy tờ kèm theo ngoài tờ khai điện tử.");
        form.line("2. Số lượng hồ sơ", "%02d (bộ)".formatted(content.request().sets()));
        times();
        form.foot(
                1,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI TIẾP NHẬN HỒ SƠ", content.desk()));
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
        form.line("3. Thời gian giải quyết hồ sơ theo quy định là", appointment.timeLimit());
        form.line("4. Thời gian nhận hồ sơ", VietnameseTime.moment(appointment.receivedAt()));
        form.line("5. Thời gian trả kết quả giải quyết hồ sơ", VietnameseTime.moment(appointment.promisedAt()));
        form.line("6. Đăng ký nhận kết quả tại", appointment.resultAt());
        form.line("Vào Sổ theo dõi hồ sơ", content.bookPlace().inWords());
        form.line("Tra cứu bằng tin nhắn", content.dossier().lookup().message());
        form.closing(
                "Kết quả có thể có sớm hơn thời gian hẹn; khi đó cơ quan thông báo đến điện thoại của Ông/Bà. Ông/Bà "
                        + "theo dõi tình trạng hồ sơ bất cứ lúc nào tại địa chỉ tra cứu ghi dưới đây.",
                PaperStyle.REMARK);
    }
}
