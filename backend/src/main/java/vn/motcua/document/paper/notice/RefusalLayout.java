package vn.motcua.document.paper.notice;

import java.io.IOException;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.FactLines;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of form 03 on the sheet, from head to foot. */
final class RefusalLayout {
    private static final float SIZE = CaseForm.SIZE;

    private final Sheet sheet;
    private final Flow flow;
    private final FactLines facts;
    private final CaseForm form;
    private final RefusalContent content;

    RefusalLayout(Sheet sheet, RefusalContent content) {
        this.sheet = sheet;
        this.form = new CaseForm(sheet, content.dossier());
        this.flow = form.flow();
        this.facts = form.facts();
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        form.head(
                dossier.dossierCode() + "/TCHS",
                content.refusal().refusedAt(),
                "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ");
        facts.line("Bộ phận tiếp nhận và trả kết quả", content.desk().unitName());
        facts.people("Hồ sơ của", dossier.parties());
        facts.line("Nội dung yêu cầu giải quyết", dossier.summary());
        facts.line("Thời gian nộp hồ sơ", VietnameseTime.moment(content.filing().submittedAt()));
        facts.line("Số giấy tờ đã nộp", "%02d".formatted(content.filing().papers()));
        reason();
        form.foot(
                3,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI TỪ CHỐI TIẾP NHẬN", content.desk()));
    }

    private void reason() throws IOException {
        sheet.space(4);
        flow.paragraph(
                "Qua xem xét, " + content.desk().unitName()
                        + " thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
                Style.regular(SIZE));
        flow.paragraph(content.refusal().reason(), Style.bold(SIZE));
        sheet.space(4);
        flow.paragraph(
                "Xin thông báo để Ông/Bà được biết. Ông/Bà có thể nộp lại hồ sơ khi đã khắc phục các nội dung nêu trên.",
                Style.regular(SIZE));
    }
}
