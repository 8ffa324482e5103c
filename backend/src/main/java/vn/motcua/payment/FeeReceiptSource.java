package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.fee.FeeReceiptContent;
import vn.motcua.document.paper.fee.FeeReceiptPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.issue.PaperCause;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.dossier.issue.PaperSource;
import vn.motcua.dossier.paper.PaperParts;
import vn.motcua.procedure.FeeItem;

/** Fee receipts as papers: each payment has one, signed by the agency. */
@Singleton
class FeeReceiptSource implements PaperSource {
    private static final String VALID = "VALID";
    private static final String VOIDED = "VOIDED";

    private final Fees fees;
    private final PaperParts parts;
    private final FeeReceiptPaper paper;

    FeeReceiptSource(Fees fees, PaperParts parts, FeeReceiptPaper paper) {
        this.fees = fees;
        this.parts = parts;
        this.paper = paper;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.FEE_RECEIPT;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(TakeFee.OUTBOX_TYPE);
    }

    @Override
    public List<PaperCause> causes(Dossier dossier) {
        return fees.payments(dossier).stream()
                .map(payment -> new PaperCause(
                        payment.money().at(),
                        payment.voiding() == null ? VALID : VOIDED,
                        parts.agencySigns(dossier),
                        (signing, out) -> paper.write(content(dossier, payment, !signing.isEmpty()), out)))
                .toList();
    }

    private FeeReceiptContent content(Dossier dossier, Payment payment, boolean signed) {
        Payment.Collector collector = payment.collector();
        Payment.Voiding voiding = payment.voiding();
        return new FeeReceiptContent(
                parts.dossier(dossier),
                new FeeReceiptContent.Issue(
                        ReceiptNumber.FORM,
                        payment.receipt().series(),
                        payment.receipt().digits(),
                        payment.money().at(),
                        null,
                        voiding == null ? null : voiding.at()),
                payment.lines().stream().map(line -> line(payment.kind(), line)).toList(),
                method(payment.money()),
                parts.desk(dossier, collector.officerId(), collector.unitId(), signed));
    }

    private static FeeReceiptContent.Line line(FeeItem.Kind kind, Payment.Line line) {
        String word = switch (kind) {
            case PHI -> "Phí";
            case LE_PHI -> "Lệ phí";
        };
        return new FeeReceiptContent.Line(line.name(), word, measure(line), line.amount());
    }

    private static @Nullable String measure(Payment.Line line) {
        int copies = line.measure().copies();
        return switch (line.unit()) {
            case CASE -> line.measureName() == null ? null : copies + " " + line.measureName();
            case COPY -> copies + " bản";
            case PAGE -> line.measure().pages() + " trang" + (copies == 1 ? "" : " × " + copies + " bản");
        };
    }

    private static String method(Payment.Money money) {
        String words = switch (money.means()) {
            case COUNTER_CASH -> "Tiền mặt";
            case COUNTER_CARD -> "Thẻ, tại quầy";
            case BANK_TRANSFER -> "Chuyển khoản";
        };
        return money.reference() == null ? words : words + " (số giao dịch " + money.reference() + ")";
    }
}
