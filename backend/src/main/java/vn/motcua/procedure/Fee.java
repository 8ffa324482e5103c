package vn.motcua.procedure;

import java.text.NumberFormat;
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
        return items.stream().anyMatch(item -> item.amount() > 0);
    }

    /** The fee in a few words. */
    public Text summary() {
        if (!isCharged()) {
            return new Text("Không thu phí", "Free of charge");
        }
        long lowest = items.stream().mapToLong(FeeItem::amount).min().orElseThrow();
        long highest = items.stream().mapToLong(FeeItem::amount).max().orElseThrow();
        FeeItem first = items.getFirst();
        if (lowest < highest) {
            return new Text(
                    "Từ " + dong(lowest) + " đến " + dong(highest) + " đồng, tùy trường hợp",
                    "From " + english(lowest) + " to " + english(highest) + " VND, as the case may be");
        }
        if (items.stream().allMatch(item -> item.when() != null)) {
            return new Text(
                    dong(highest) + " đồng trong trường hợp phải nộp", english(highest) + " VND where a fee is due");
        }
        return new Text(dong(highest) + " đồng" + perVi(first), english(highest) + " VND" + perEn(first));
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
