package vn.motcua.platform.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next, null on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of rows of which one more than the limit was asked for, to see whether anything follows. */
    public static <T> Page<T> of(List<T> limitPlusOne, int limit, Function<T, Cursor> cursorOf) {
        if (limitPlusOne.size() <= limit) {
            return new Page<>(limitPlusOne, null);
        }
        List<T> items = limitPlusOne.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded());
    }

    /** The same page with its items in another shape. */
    public <R> Page<R> map(Function<T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), next);
    }
}
