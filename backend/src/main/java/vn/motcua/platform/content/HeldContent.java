package vn.motcua.platform.content;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Content held in memory as a whole: read at the first question, read again when its revision in the database differs.
 *
 * @param <T> an immutable value that knows the revision it was read at
 */
public final class HeldContent<T> {
    private final Supplier<T> source;
    private final ToLongFunction<T> revisionOf;
    private final LongSupplier newestRevision;
    private volatile @Nullable T held;

    /**
     * Holds nothing yet.
     *
     * @param newestRevision asks the database; revisions only count up
     */
    public HeldContent(Supplier<T> source, ToLongFunction<T> revisionOf, LongSupplier newestRevision) {
        this.source = source;
        this.revisionOf = revisionOf;
        this.newestRevision = newestRevision;
    }

    public T get() {
        T now = held;
        return now == null ? keep(source.get()) : now;
    }

    /** Reads it again; for who has just changed it. */
    public void refresh() {
        keep(source.get());
    }

    /** Reads it again if another server changed it. */
    public void refreshWhenChanged() {
        T now = held;
        if (now != null && newestRevision.getAsLong() != revisionOf.applyAsLong(now)) {
            refresh();
        }
    }

    // Two may read at once, and the one that read earlier may come later: it must not bring the old content back.
    private synchronized T keep(T read) {
        T now = held;
        if (now == null || revisionOf.applyAsLong(read) >= revisionOf.applyAsLong(now)) {
            held = read;
            return read;
        }
        return now;
    }
}
