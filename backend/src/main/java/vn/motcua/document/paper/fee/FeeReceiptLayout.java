package vn.motcua.document.paper.fee;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.motcua.document.paper.FactLines;
import vn.motcua.document.paper.FootBlock;
import vn.motcua.document.paper.HeadBlock;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of a fee receipt on the sheet, from head to foot. */
final class FeeReceiptLayout {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final float SIZE = PaperStyle.BODY.size();

    private final Sheet sheet;
    private final Flow flow;
    private final FactLines facts;
    private final FeeReceiptContent content;

    FeeReceiptLayout(Sheet sheet, FeeReceiptContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.facts = new FactLines(flow, SIZE);
        this.content = content;
    }

    void draw() throws IOException {
        head();
        payer();
        lines();
        facts.line("Tổng số tiền", dong(content.total()) + " đồng");
        facts.line("Viết bằng chữ", MoneyInWords.of(content.total()));
        facts.line("Hình thức thanh toán", content.method());
        new FootBlock(sheet)
                .draw(
                        content.dossier().lookup(),
                        content.collector().phone(),
                        PaperSignature.confirmed(
                                "NGƯỜI THU TIỀN", content.collector().officerName()),
                        "Biên lai điện tử, lập theo Nghị định số 123/2020/NĐ-CP và Thông tư số 78/2021/TT-BTC.");
    }

    private void head() throws IOException {
        PaperCase dossier = content.dossier();
        FeeReceiptContent.Issue issue = content.issue();
        new HeadBlock(sheet).draw(dossier.head(), issue.number(), issue.issuedAt());
        flow.title("BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ", PaperStyle.TITLE);
        flow.centred("Mẫu số: " + issue.form() + "; ký hiệu: " + issue.series(), Style.regular(SIZE));
        flow.centred("Liên 2: Giao người nộp tiền", Style.italic(SIZE));
        sheet.space(8);
        facts.line("Đơn vị thu tiền", content.collector().unitName());
        facts.line("Mã số thuế của đơn vị thu", issue.taxCode());
    }

    private void payer() throws IOException {
        PaperPerson owner = content.dossier().parties().owner();
        facts.line("Người nộp tiền", owner.name());
        facts.line("Số định danh/Mã số thuế", owner.identifier());
        facts.line("Địa chỉ", owner.address());
        facts.line("Mã hồ sơ", content.dossier().dossierCode());
        facts.line("Thủ tục hành chính", content.dossier().summary());
        sheet.space(5);
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
        new PaperTable(sheet, columns, PaperStyle.TABLE, rows).draw();
        sheet.space(5);
    }

    private static String dong(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAM).format(amount);
    }
}
