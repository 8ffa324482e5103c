package vn.motcua.document.paper.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 02 on the sheet, from head to foot. */
final class SupplementLayout {
    private static final List<Column> COLUMNS = List.of(
            Column.centred("TT", 0.06f),
            Column.heading("Thành phần hồ sơ", 0.28f),
            Column.centred("Bản chính", 0.09f),
            Column.centred("Bản chứng thực", 0.11f),
            Column.centred("Bản chụp", 0.09f),
            Column.of("Yêu cầu", 0.37f));

    private final CaseForm form;
    private final SupplementContent content;

    SupplementLayout(Sheet sheet, SupplementContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        form.head(
                content.dossier().dossierCode() + "/HDHS",
                content.demand().requestedAt(),
                "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ");
        form.matter(content.desk(), "Hồ sơ của");
        form.table(
                "1. Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:",
                COLUMNS,
                rows(),
                "Theo lý do nêu dưới đây.");
        demand();
        closing();
        form.foot(
                2,
                "; lập trên môi trường điện tử",
                content.desk().phone(),
                PaperSignature.of("NGƯỜI HƯỚNG DẪN", content.desk()));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (SupplementContent.Item item : content.demand().items()) {
            SupplementContent.Counts counts = item.counts();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    item.subject(),
                    counts == null ? "" : Integer.toString(counts.originals()),
                    counts == null ? "" : Integer.toString(counts.certifiedCopies()),
                    counts == null ? "" : Integer.toString(counts.copies()),
                    item.guidance()));
        }
        return rows;
    }

    private void demand() throws IOException {
        SupplementContent.Demand demand = content.demand();
        int number = 2;
        form.prose(number++ + ". Lý do", demand.reason());
        if (demand.newMatter() != null) {
            form.prose(
                    number++ + ". Nội dung mới phát sinh (yêu cầu bổ sung lần " + demand.number() + ")",
                    demand.newMatter());
        }
        form.line(number++ + ". Thời gian yêu cầu", VietnameseTime.moment(demand.requestedAt()));
        if (demand.dueAt() != null) {
            form.line(number++ + ". Đề nghị hoàn thiện trước", VietnameseTime.moment(demand.dueAt()));
        }
        form.line(number + ". Quy định về thành phần hồ sơ của thủ tục xem tại", content.rulesAt());
    }

    private void closing() throws IOException {
        String phone = content.desk().phone();
        form.closing(
                "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị Ông/Bà liên hệ với "
                        + content.desk().officerName()
                        + (phone == null ? "" : ", số điện thoại " + phone)
                        + " để được hướng dẫn. Thời gian chờ bổ sung không tính vào thời hạn giải quyết.",
                PaperStyle.REMARK);
    }
}
