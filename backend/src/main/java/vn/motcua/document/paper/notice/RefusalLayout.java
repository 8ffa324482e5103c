package vn.motcua.document.paper.notice;

import java.io.IOException;
import vn.motcua.document.paper.FactLines;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.HeadBlock;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of form 03 on the sheet, from head to foot. */
final class RefusalLayout {
    private static final float SIZE = 10.5f;

    private final Sheet sheet;
    private final Flow flow;
    private final FactLines facts;
    private final RefusalContent content;

    RefusalLayout(Sheet sheet, RefusalContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.facts = new FactLines(flow, SIZE);
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        new HeadBlock(sheet)
                .draw(
                        dossier.head(),
                        dossier.dossierCode() + "/TCHS",
                        content.refusal().refusedAt());
        flow.title("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", Style.bold(13.5f));
        flow.centred("Mã hồ sơ: " + dossier.dossierCode(), Style.bold(11));
        sheet.space(8);
        facts.line("Bộ phận tiếp nhận và trả kết quả", content.desk().unitName());
        facts.people("Hồ sơ của", dossier.parties());
        facts.line("Nội dung yêu cầu giải quyết", dossier.summary());
        facts.line("Thời gian nộp hồ sơ", VietnameseTime.moment(content.filing().submittedAt()));
        facts.line("Số giấy tờ đã nộp", "%02d".formatted(content.filing().papers()));
        reason();
        new FootBlock(sheet)
                .draw(
                        dossier.lookup(),
                        content.desk().phone(),
                        PaperSignature.of("NGƯỜI TỪ CHỐI TIẾP NHẬN", content.desk()),
                        "Mẫu số 03, ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018; lập trên môi trường"
                                + " điện tử.");
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
                "Xin thông báo để Ông/Bà được biết. Ông/Bà có thể nộp lại hồ sơ khi đã khắc phục lý do nêu trên.",
                Style.regular(SIZE));
    }
}
