package vn.motcua.document.paper.fee;

import java.io.IOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of a fee receipt on the sheet, from head to foot. */
final class FeeReceiptLayout {
    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private final CaseForm form;
    private final FeeReceiptContent content;

    FeeReceiptLayout(Sheet sheet, FeeReceiptContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        FeeReceiptContent.Issue issue = content.issue();
        form.head(
                null,
                issue.issuedAt(),
                "BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ",
                new Run(
                        "Mẫu số: %s \u00a0\u2013\u00a0 Ký hiệu: %s \u00a0\u2013\u00a0 Số: %s"
                                .formatted(issue.form(), issue.series(), issue.number()),
                        PaperStyle.STRESSED));
        Instant voidedAt = issue.voidedAt();
        if (voidedAt != null) {
            form.centred("ĐÃ HỦY lúc " + VietnameseTime.moment(voidedAt), PaperStyle.STRESSED);
            form.space(5);
        }
        form.line("Đơn vị thu tiền", content.collector().unitName());
        form.line("Mã số thuế của đơn vị thu", issue.taxCode());
        payer();
        lines();
        form.line("Tổng số tiền", dong(content.total()) + " đồng");
        form.line("Trong đó", "P: %s đồng; LP: %s đồng".formatted(dong(content.charges()), dong(content.fees())));
        form.line("Viết bằng chữ", MoneyInWords.of(content.total()));
        form.line("Hình thức thanh toán", content.method());
        form.line("Thời gian nộp", VietnameseTime.moment(issue.issuedAt()));
        form.foot(
                "Biên lai điện tử, lập theo Nghị định số 123/2020/NĐ-CP và Thông tư số 78/2021/TT-BTC.",
                content.collector().phone(),
                PaperSignature.of("NGƯỜI THU TIỀN", content.collector()));
    }

    private void payer() throws IOException {
        PaperPerson owner = content.dossier().parties().owner();
        form.line("Người nộp tiền", owner.name());
        form.line("Số định danh/Mã số thuế", owner.identifier());
        form.line("Địa chỉ", owner.address());
        form.line("Mã hồ sơ", content.dossier().dossierCode());
        form.line("Thủ tục hành chính", content.dossier().summary());
        form.space(5);
    }

    private void lines() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (FeeReceiptContent.Line line : content.lines()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name(),
                    line.kind(),
                    Objects.requireNonNullElse(line.measure(), ""),
                    dong(line.amount())));
        }
        List<PaperTable.Column> columns = List.of(
                PaperTable.Column.centred("TT", 0.07f),
                PaperTable.Column.heading("Tên khoản phí, lệ phí", 0.45f),
                PaperTable.Column.centred("Loại", 0.12f),
                PaperTable.Column.centred("Số lượng", 0.16f),
                PaperTable.Column.centred("Số tiền (đồng)", 0.2f));
        form.table(columns, rows);
    }

    private static String dong(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAM).format(amount);
    }
}
