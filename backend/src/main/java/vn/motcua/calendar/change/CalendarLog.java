package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** The one way to change the calendars or the outages: what is written, its line in the log and the revision go together. */
@Singleton
public class CalendarLog {
    private final CalendarRevisionRows revisions;
    private final CalendarChangeRows changes;
    private final List<CalendarListener> listeners;
    private final Transactions transactions;
    private final Clock clock;

    CalendarLog(
            CalendarRevisionRows revisions,
            CalendarChangeRows changes,
            List<CalendarListener> listeners,
            Transactions transactions,
            Clock clock) {
        this.revisions = revisions;
        this.changes = changes;
        this.listeners = List.copyOf(listeners);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is changed, by whom and why.
     *
     * @param officerId absent when the servers do it themselves
     */
    public record Entry(
            ChangeKind kind,
            Place place,
            LocalDate firstDay,
            String reason,
            @Nullable UUID officerId) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** It was changed by another since it was read. */
        record Stale(long currentVersion) implements Outcome {}

        /** There was nothing to change. */
        record Nothing() implements Outcome {}
    }

    /** Changes something that nobody has changed since a version was read. */
    public Outcome change(long expectedVersion, Entry entry, BooleanSupplier write) {
        return changed(expectedVersion, entry, write);
    }

    /**
     * Changes something that does not depend on what was read; others who change wait meanwhile.
     *
     * @param write false when there is nothing to change after all
     */
    public Outcome change(Entry entry, BooleanSupplier write) {
        return changed(null, entry, write);
    }

    /** Takes over seeds that are not the ones of last time; false when they are. */
    public boolean seed(String contentHash, Runnable write) {
        boolean changed = transactions.write(() -> {
            if (revisions.lock().contentHash().equals(contentHash)) {
                return false;
            }
            write.run();
            revisions.advance(contentHash);
            return true;
        });
        tell();
        return changed;
    }

    private Outcome changed(@Nullable Long expectedVersion, Entry entry, BooleanSupplier write) {
        Outcome outcome = transactions.write(() -> {
            CalendarRevisionRow now = revisions.lock();
            if (expectedVersion != null && now.revision() != expectedVersion) {
                return new Outcome.Stale(now.revision());
            }
            if (!write.getAsBoolean()) {
                return new Outcome.Nothing();
            }
            revisions.advance(now.contentHash());
            changes.save(row(entry, now.revision() + 1));
            return new Outcome.Changed();
        });
        tell();
        return outcome;
    }

    private CalendarChangeRow row(Entry entry, long revision) {
        return new CalendarChangeRow(
                Ids.next(),
                revision,
                entry.place().code(),
                entry.kind().name(),
                entry.firstDay(),
                entry.reason(),
                entry.officerId(),
                clock.instant(),
                null,
                null);
    }

    private void tell() {
        listeners.forEach(CalendarListener::changed);
    }
}
