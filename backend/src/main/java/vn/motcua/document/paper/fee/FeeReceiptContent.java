package vn.motcua.document.paper.fee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperDesk;

/**
 * Everything a receipt for fees and charges says (Biên lai thu tiền phí, lệ phí; standards section 11.4).
 *
 * @param method how the money came, in words, for example "Tiền mặt"
 * @param collector who took it
 */
public record FeeReceiptContent(PaperCase dossier, Issue issue, List<Line> lines, String method, PaperDesk collector) {
    private static final String FEE = "Lệ phí";

    public FeeReceiptContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a receipt is for something");
        }
    }

    /** All that was paid, in đồng. */
    public long total() {
        return charges() + fees();
    }

    /** What was paid in charges (phí), in đồng. */
    public long charges() {
        return sum(false);
    }

    /** What was paid in fees (lệ phí), in đồng. */
    public long fees() {
        return sum(true);
    }

    private long sum(boolean fees) {
        return lines.stream()
                .filter(line -> line.kind().equals(FEE) == fees)
                .mapToLong(Line::amount)
                .sum();
    }

    /**
     * Which receipt it is.
     *
     * @param form symbol of the form (mẫu số), for example "01BLP0-001"
     * @param series symbol of the series (ký hiệu), for example "AA-26E"
     * @param number up to seven digits, counted within the series
     * @param taxCode of the agency that collects; absent where it is not known
     * @param voidedAt when it was voided before it was drawn; the paper says so
     */
    public record Issue(
            String form,
            String series,
            String number,
            Instant issuedAt,
            @Nullable String taxCode,
            @Nullable Instant voidedAt) {}

    /**
     * One fee or charge.
     *
     * @param kind "Phí" or "Lệ phí"
     * @param measure how much of it, for example "3 trang"; absent for an amount that is fixed
     * @param amount in đồng
     */
    public record Line(String name, String kind, @Nullable String measure, long amount) {

        public Line {
            if (amount < 0) {
                throw new IllegalArgumentException("a fee is never negative");
            }
        }
    }
}
