package vn.motcua.procedure;

import org.jspecify.annotations.Nullable;

/** How long the agency may take (thời hạn giải quyết), with the law's own words on exceptions where it has some. */
public record TimeLimit(int amount, TimeUnit unit, @Nullable String note) {
    public TimeLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("A time limit is at least one " + unit);
        }
    }

    /** A limit without exceptions. */
    public TimeLimit(int amount, TimeUnit unit) {
        this(amount, unit, null);
    }
}
