package vn.motcua.document.paper.notice;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of a transfer note on the sheet, from head to foot; its number and seal are added when it is issued. */
final class TransferLayout {
    private static final List<Column> COLUMNS = List.of(Column.centred("TT", 0.08f), Column.heading("Giấy tờ", 0.92f));

    /** The agency's mark says the number when the note is issued. */
    private static final String ROOM_FOR_NUMBER = "\u00a0".repeat(10);

    private static final List<String> RECEIVERS = List.of("Như trên", "Lưu: VT");

    private final Sheet sheet;
    private final CaseForm form;
    private final TransferContent content;

    TransferLayout(Sheet sheet, TransferContent content) {
        this.sheet = sheet;
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        form.head(ROOM_FOR_NUMBER + "/" + content.notation(), content.writtenAt(), "PHIẾU CHUYỂN HỒ SƠ");
        form.centred("Kính gửi: " + content.receiver(), PaperStyle.BODY);
        form.space(8);
        form.paragraph(
                dossier.head().agency() + " chuyển hồ sơ dưới đây đến Quý cơ quan để giải quyết theo thẩm quyền:",
                PaperStyle.BODY);
        form.line("Nội dung yêu cầu giải quyết", dossier.summary());
        owner(dossier.parties().owner());
        moment("Thời gian tiếp nhận", content.filing().acceptedAt());
        moment("Thời gian hẹn trả kết quả", content.filing().promisedAt());
        form.table("Giấy tờ kèm theo:", COLUMNS, rows(), "Không có.");
        form.paragraph(
                "Đề nghị Quý cơ quan tiếp nhận, giải quyết và gửi văn bản trả lời trên Trục liên thông văn bản để "
                        + dossier.head().agency() + " trả kết quả cho chủ hồ sơ đúng hạn./.",
                PaperStyle.BODY);
        new FootBlock(sheet).draw(content.signature(), RECEIVERS);
    }

    private void owner(PaperPerson owner) throws IOException {
        form.line("Chủ hồ sơ", owner.name());
        form.line("Số định danh/Mã số thuế", owner.identifier());
        form.line("Địa chỉ", owner.address());
    }

    private void moment(String label, @Nullable Instant at) throws IOException {
        form.line(label, at == null ? null : VietnameseTime.moment(at));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String paper : content.papers()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), paper));
        }
        return rows;
    }
}
