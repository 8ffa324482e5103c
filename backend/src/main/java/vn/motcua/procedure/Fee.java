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

    /** What an amount is for, as it follows the amount; nothing where it is for the case. */
    private record Each(String vi, String en) {}

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
            case SCHEDULE -> range(items.stream().map(FeeItem::amount).toList(), eachOf(items));
        };
    }

    private Text fixed() {
        List<FeeItem> always =
                items.stream().filter(item -> item.when() == null).toList();
        long sum = always.stream().mapToLong(FeeItem::amount).sum();
        if (sum > 0) {
            Each each = eachOf(always);
            return new Text(dong(sum) + " đồng" + each.vi(), english(sum) + " VND" + each.en());
        }
        long most = items.stream().mapToLong(FeeItem::amount).max().orElseThrow();
        Each each = eachOf(items);
        return new Text(
                dong(most) + " đồng" + each.vi() + " trong trường hợp phải nộp",
                english(most) + " VND" + each.en() + " where a fee is due");
    }

    private static Text perPage(FeeItem item) {
        Each each = each(item);
        Long cap = item.cap();
        return range(
                item.amountsOfPages(),
                cap == null
                        ? each
                        : new Each(
                                each.vi() + ", tối đa " + dong(cap) + " đồng/bản",
                                each.en() + ", at most " + english(cap) + " VND per copy"));
    }

    private static Text range(List<Long> amounts, Each end) {
        long lowest = Collections.min(amounts);
        long highest = Collections.max(amounts);
        if (lowest == highest) {
            return new Text(dong(highest) + " đồng" + end.vi(), english(highest) + " VND" + end.en());
        }
        return new Text(
                "Từ " + dong(lowest) + " đến " + dong(highest) + " đồng" + end.vi(),
                "From " + english(lowest) + " to " + english(highest) + " VND" + end.en());
    }

    /** What the amounts are for; of items that are not for the same, that there are such. */
    private static Each eachOf(List<FeeItem> items) {
        List<Each> said = items.stream().map(Fee::each).distinct().toList();
        return said.size() == 1
                ? said.getFirst()
                : new Each(" (có khoản tính theo số lượng)", " (some of it by quantity)");
    }

    private static Each each(FeeItem item) {
        FeeItem.Per per = item.per();
        return switch (item.unit()) {
            case COPY -> new Each("/bản", " per copy");
            case PAGE -> new Each("/trang", " per page");
            case CASE -> per == null ? new Each("", "") : new Each(" mỗi " + per.name(), " per " + per.nameEn());
        };
    }

    private static String dong(long amount) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount);
    }

    private static String english(long amount) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount);
    }
}
