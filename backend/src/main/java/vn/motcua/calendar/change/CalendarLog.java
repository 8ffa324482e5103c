package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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

    /**
     * Takes over seeds that are not the ones of last time; false when they are. What they bring to a calendar that has been
     * counted by is a change like any other, and worked into the dates that run.
     *
     * @param write answers what it added, a line for the log each
     */
    public boolean seed(String contentHash, Supplier<List<Entry>> write) {
        boolean changed = transactions.write(() -> {
            CalendarRevisionRow before = revisions.lock();
            if (before.contentHash().equals(contentHash)) {
                return false;
            }
            List<Entry> added = write.get();
            revisions.advance(contentHash);
            // Before the first calendar there was nothing to count by.
            if (before.revision() > 0) {
                writeDown(added, before.revision() + 1, contentHash);
            }
            return true;
        });
        tell();
        return changed;
    }

    /** Each line has a revision of its own; the first one has been taken. */
    private void writeDown(List<Entry> added, long revision, String contentHash) {
        for (int i = 0; i < added.size(); i++) {
            if (i > 0) {
                revisions.advance(contentHash);
            }
            changes.save(row(added.get(i), revision + i));
        }
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
