package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.motcua.platform.text.Text;

/** What a procedure costs (phí, lệ phí). */
public record Fee(FeeKind kind, List<FeeItem> items) {
    public Fee {
        items = List.copyOf(items);
        if ((kind == FeeKind.FREE) != items.isEmpty()) {
            throw new IllegalArgumentException("Free means no items, and any other fee has some");
        }
    }

    /** Whether anybody ever has to pay. */
    public boolean isCharged() {
        return items.stream().anyMatch(item -> item.most() > 0);
    }

    /** The items due under these answers, which are pruned already. */
    public List<FeeItem> dueFor(JsonNode prunedAnswers) {
        return items.stream()
                .filter(item -> item.most() > 0 && item.isDue(prunedAnswers))
                .toList();
    }

    /** The fee in a few words. */
    public Text summary() {
        if (!isCharged()) {
            return new Text("Không thu phí", "Free of charge");
        }
        return switch (kind) {
            case FREE -> throw new IllegalStateException("A free procedure charges nothing");
            case FIXED -> fixed();
            case PER_PAGE -> perPage(items.getFirst());
            case SCHEDULE -> range(items.stream().map(FeeItem::amount).toList(), "", "");
        };
    }

    private Text fixed() {
        List<FeeItem> always =
                items.stream().filter(item -> item.when() == null).toList();
        long sum = always.stream().mapToLong(FeeItem::amount).sum();
        if (sum > 0) {
            FeeItem first = always.getFirst();
            return new Text(dong(sum) + " đồng" + perVi(first), english(sum) + " VND" + perEn(first));
        }
        long most = items.stream().mapToLong(FeeItem::amount).max().orElseThrow();
        return new Text(dong(most) + " đồng trong trường hợp phải nộp", english(most) + " VND where a fee is due");
    }

    private static Text perPage(FeeItem item) {
        List<Long> amounts = item.amountsOfPages();
        Long cap = item.cap();
        return range(
                amounts,
                perVi(item) + (cap == null ? "" : ", tối đa " + dong(cap) + " đồng/bản"),
                perEn(item) + (cap == null ? "" : ", at most " + english(cap) + " VND per copy"));
    }

    private static Text range(List<Long> amounts, String endVi, String endEn) {
        long lowest = Collections.min(amounts);
        long highest = Collections.max(amounts);
        if (lowest == highest) {
            return new Text(dong(highest) + " đồng" + endVi, english(highest) + " VND" + endEn);
        }
        return new Text(
                "Từ " + dong(lowest) + " đến " + dong(highest) + " đồng" + endVi,
                "From " + english(lowest) + " to " + english(highest) + " VND" + endEn);
    }

    private static String perVi(FeeItem item) {
        return switch (item.unit()) {
            case COPY -> "/bản";
            case PAGE -> "/trang";
            case CASE -> "";
        };
    }

    private static String perEn(FeeItem item) {
        return switch (item.unit()) {
            case COPY -> " per copy";
            case PAGE -> " per page";
            case CASE -> "";
        };
    }

    private static String dong(long amount) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount);
    }

    private static String english(long amount) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount);
    }
}
