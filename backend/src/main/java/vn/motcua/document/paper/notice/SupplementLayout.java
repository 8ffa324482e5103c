package vn.motcua.document.paper.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.FactLines;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of form 02 on the sheet, from head to foot. */
final class SupplementLayout {
    private static final float SIZE = CaseForm.SIZE;

    private final Sheet sheet;
    private final Flow flow;
    private final FactLines facts;
    private final CaseForm form;
    private final SupplementContent content;

    SupplementLayout(Sheet sheet, SupplementContent content) {
        this.sheet = sheet;
        this.form = new CaseForm(sheet, content.dossier());
        this.flow = form.flow();
        this.facts = form.facts();
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        form.head(
                dossier.dossierCode() + "/HDHS",
                content.demand().requestedAt(),
                "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ");
        facts.line("Bộ phận tiếp nhận và trả kết quả", content.desk().unitName());
        facts.people("Hồ sơ của", dossier.parties());
        facts.line("Nội dung yêu cầu giải quyết", dossier.summary());
        items();
        facts.line("2. Lý do", content.demand().reason());
        facts.line(
                "3. Thời gian yêu cầu", VietnameseTime.moment(content.demand().requestedAt()));
        if (content.demand().dueAt() != null) {
            facts.line(
                    "4. Đề nghị hoàn thiện trước",
                    VietnameseTime.moment(content.demand().dueAt()));
        }
        closing();
        form.foot(
                2,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI HƯỚNG DẪN", content.desk()));
    }

    private void items() throws IOException {
        Style heading = Style.bold(SIZE);
        String title = "1. Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:";
        if (content.demand().items().isEmpty()) {
            flow.heading(title, heading, heading.lineHeight());
            flow.paragraph("Theo lý do nêu dưới đây.", Style.regular(SIZE));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (SupplementContent.Item item : content.demand().items()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), item.subject(), item.guidance()));
        }
        List<PaperTable.Column> columns = List.of(
                PaperTable.Column.centred("TT", 0.07f),
                PaperTable.Column.heading("Giấy tờ, nội dung khai", 0.43f),
                PaperTable.Column.of("Yêu cầu", 0.5f));
        PaperTable table = new PaperTable(sheet, columns, 9.5f, rows);
        flow.heading(title, heading, table.startHeight());
        table.draw();
        sheet.space(5);
    }

    private void closing() throws IOException {
        String phone = content.desk().phone();
        flow.paragraph(
                "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị Ông/Bà liên hệ với "
                        + content.desk().officerName()
                        + (phone == null ? "" : ", số điện thoại " + phone)
                        + " để được hướng dẫn. Thời gian chờ bổ sung không tính vào thời hạn giải quyết.",
                Style.italic(9.5f));
    }
}
