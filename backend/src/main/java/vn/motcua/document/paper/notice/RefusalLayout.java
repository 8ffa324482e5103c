package vn.motcua.document.paper.notice;

import java.io.IOException;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 03 on the sheet, from head to foot. */
final class RefusalLayout {
    private final CaseForm form;
    private final RefusalContent content;

    RefusalLayout(Sheet sheet, RefusalContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        form.head(
                content.dossier().dossierCode() + "/TCHS",
                content.refusal().refusedAt(),
                "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ");
        form.matter(content.desk(), "Hồ sơ của");
        form.line("Thời gian nộp hồ sơ", VietnameseTime.moment(content.filing().submittedAt()));
        form.line("Số giấy tờ đã nộp", "%02d".formatted(content.filing().papers()));
        reason();
        form.foot(
                3,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI TỪ CHỐI TIẾP NHẬN", content.desk()));
    }

    private void reason() throws IOException {
        form.paragraph(
                "Qua xem xét, " + content.desk().unitName()
                        + " thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
                PaperStyle.BODY);
        form.paragraph(content.refusal().reason(), PaperStyle.BODY);
        form.closing(
                "Xin thông báo để Ông/Bà được biết. Ông/Bà có thể nộp lại hồ sơ khi đã khắc phục các nội dung nêu trên.",
                PaperStyle.BODY);
    }
}
