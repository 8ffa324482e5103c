package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** Changes a province's own days and hours, each change with its reason; running dates are counted by it afterwards. */
@Singleton
class ChangeCalendar {
    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;
    private final CalendarRevisionRows revisions;
    private final CalendarChangeRows changes;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Clock clock;

    ChangeCalendar(
            CalendarDayRows days,
            CalendarShiftRows shifts,
            CalendarRevisionRows revisions,
            CalendarChangeRows changes,
            Calendars calendars,
            Transactions transactions,
            Clock clock) {
        this.days = days;
        this.shifts = shifts;
        this.revisions = revisions;
        this.changes = changes;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whose calendar is changed, by whom and why.
     *
     * @param expectedVersion the version that was read
     */
    record Order(String province, long expectedVersion, UUID officerId, String reason) {}

    /** What came of it. */
    sealed interface Outcome {
        record Changed() implements Outcome {}

        /** It was changed by another meanwhile. */
        record Stale(long currentVersion) implements Outcome {}

        /** There is nothing of the province's own to remove. */
        record NotFound() implements Outcome {}
    }

    /** Adds a day that is not as its weekday says, or replaces the province's own. */
    Outcome putDay(Order order, SpecialDay day, @Nullable String basis) {
        return change(order, "DAY_PUT", day.day(), () -> {
            days.remove(order.province(), day.day());
            days.saveAll(List.of(new CalendarDayRow(
                    order.province(),
                    day.day(),
                    day.kind().name(),
                    day.name().vi(),
                    day.name().en(),
                    basis,
                    day.replaces())));
            return true;
        });
    }

    /** Takes a day of the province's own away: it is again what the national calendar says. */
    Outcome removeDay(Order order, LocalDate day) {
        return change(order, "DAY_REMOVED", day, () -> days.remove(order.province(), day) > 0);
    }

    /** Sets the province's hours from a day on. */
    Outcome putHours(Order order, LocalDate validFrom, OfficeHours hours) {
        return change(order, "HOURS_PUT", validFrom, () -> {
            shifts.remove(order.province(), validFrom);
            shifts.saveAll(rows(order.province(), validFrom, hours));
            return true;
        });
    }

    /** Takes hours of the province's own away: those before go on. */
    Outcome removeHours(Order order, LocalDate validFrom) {
        return change(order, "HOURS_REMOVED", validFrom, () -> shifts.remove(order.province(), validFrom) > 0);
    }

    private Outcome change(Order order, String kind, LocalDate firstDay, BooleanSupplier write) {
        Outcome outcome = transactions.write(() -> {
            CalendarRevisionRow now = revisions.lock();
            if (now.revision() != order.expectedVersion()) {
                return new Outcome.Stale(now.revision());
            }
            if (!write.getAsBoolean()) {
                return new Outcome.NotFound();
            }
            revisions.advance(now.contentHash());
            changes.save(new CalendarChangeRow(
                    Ids.next(),
                    now.revision() + 1,
                    order.province(),
                    kind,
                    firstDay,
                    order.reason(),
                    order.officerId(),
                    clock.instant(),
                    null,
                    null));
            return new Outcome.Changed();
        });
        calendars.refreshWhenChanged();
        return outcome;
    }

    static List<CalendarShiftRow> rows(String province, LocalDate validFrom, OfficeHours hours) {
        List<CalendarShiftRow> rows = new ArrayList<>();
        hours.week()
                .forEach((weekday, shifts) -> shifts.forEach(shift -> rows.add(new CalendarShiftRow(
                        province,
                        validFrom,
                        weekday.getValue(),
                        shift.from().toString(),
                        shift.to().toString()))));
        return rows;
    }
}
