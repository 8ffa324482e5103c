package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Condition;

/**
 * One part of a fee, in đồng.
 *
 * @param when a schema over the answers: the item is due if they match; null when it always is
 * @param tiersOfPages other amounts from some page on; empty when all pages cost the same
 * @param cap the most for one copy
 * @param per what it is due for each of, where a case pays it more than once; null when it is due once
 */
public record FeeItem(
        String code,
        String name,
        Kind kind,
        long amount,
        Unit unit,
        @Nullable JsonNode when,
        List<PageTier> tiersOfPages,
        @Nullable Long cap,
        @Nullable Per per) {
    public FeeItem {
        if (amount < 0) {
            throw new IllegalArgumentException("A fee is never negative: " + code);
        }
        when = when == null || when.isNull() ? null : when;
        tiersOfPages = tiersOfPages == null ? List.of() : List.copyOf(tiersOfPages);
    }

    /** Whether it is due under these answers, which are pruned already. */
    public boolean isDue(JsonNode prunedAnswers) {
        return when == null || Condition.on(when).holds(prunedAnswers);
    }

    /** What so much of it costs, in đồng: for pages by their tiers and up to the cap of one copy. */
    public long costOf(FeeMeasure measure) {
        return switch (unit) {
            case CASE, COPY -> Math.multiplyExact(amount, measure.copies());
            case PAGE -> Math.multiplyExact(oneCopy(measure.pages()), measure.copies());
        };
    }

    /** How often it is due for a case under these answers, which are pruned already: once, or for each of what it is due for. */
    public FeeMeasure measureOf(JsonNode prunedAnswers) {
        int each = per == null ? 1 : prunedAnswers.at(per.of()).size();
        return new FeeMeasure(1, Math.clamp(each, 1, FeeMeasure.MOST_COPIES));
    }

    private long oneCopy(int pages) {
        long cost = 0;
        int counted = 0;
        for (PageTier tier : tiersOfPages) {
            int last = tier.upTo() == null ? pages : Math.min(pages, tier.upTo());
            cost = Math.addExact(cost, Math.multiplyExact(tier.amount(), Math.max(0, last - counted)));
            counted = Math.max(counted, last);
        }
        // Pages beyond the last tier, and all where there is none.
        cost = Math.addExact(cost, Math.multiplyExact(amount, pages - counted));
        return cap == null ? cost : Math.min(cost, cap);
    }

    /** What single pages cost: by the tiers, and beyond the last one unless it is for the rest. */
    List<Long> amountsOfPages() {
        Stream<Long> tiers = tiersOfPages.stream().map(PageTier::amount);
        boolean ends = !tiersOfPages.isEmpty() && tiersOfPages.getLast().upTo() == null;
        return (ends ? tiers : Stream.concat(tiers, Stream.of(amount))).toList();
    }

    /** The most one unit costs. */
    long most() {
        return tiersOfPages.stream().mapToLong(PageTier::amount).reduce(amount, Math::max);
    }

    /** The two kinds of the law on fees and charges. */
    public enum Kind {
        /** Fee set by law (lệ phí). */
        LE_PHI,
        /** Charge for a service (phí). */
        PHI
    }

    /** What the amount is for. */
    public enum Unit {
        COPY,
        PAGE,
        CASE
    }

    /**
     * What an item is due for each of.
     *
     * @param of the list in the answers that has them, for example {@code /diemBan}
     * @param name of one of them, for example "điểm bán"
     */
    public record Per(String of, String name, String nameEn) {}

    /** The amount for each page up to one, included; null stands for the rest. */
    public record PageTier(@Nullable Integer upTo, long amount) {}
}
