package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a fee, in đồng.
 *
 * @param when a schema over the answers: the item is due if they match; null when it always is
 * @param tiersOfPages other amounts from some page on; empty when all pages cost the same
 * @param cap the most for one copy
 */
public record FeeItem(
        String code,
        String name,
        Kind kind,
        long amount,
        Unit unit,
        @Nullable JsonNode when,
        List<PageTier> tiersOfPages,
        @Nullable Long cap) {
    public FeeItem {
        if (amount < 0) {
            throw new IllegalArgumentException("A fee is never negative: " + code);
        }
        when = when == null || when.isNull() ? null : when;
        tiersOfPages = tiersOfPages == null ? List.of() : List.copyOf(tiersOfPages);
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

    /** The amount for each page up to one, included; null stands for the rest. */
    public record PageTier(@Nullable Integer upTo, long amount) {}
}
