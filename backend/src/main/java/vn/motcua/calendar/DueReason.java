package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;

/** One reason why a due date is the one it is; what it is in words is for whoever shows it. */
public sealed interface DueReason {

    /** A day on which something is not as with an ordinary working day. */
    sealed interface OfDay extends DueReason {
        LocalDate day();
    }

    /** A day of rest by its weekday. */
    record Weekend(LocalDate day) implements OfDay {}

    /** A public holiday by its name. */
    record Holiday(LocalDate day, Text name) implements OfDay {}

    /**
     * Off for a holiday on a day of rest, or in exchange for a worked one.
     *
     * @param replaces that other day
     */
    record DayInLieu(LocalDate day, Text name, @Nullable LocalDate replaces) implements OfDay {}

    /** A day of rest that is worked for another, which is off; the one reason that makes a date sooner. */
    record WorkedInExchange(LocalDate day, Text name, LocalDate replaces) implements OfDay {}

    /** Received too late in the day to be done in it. */
    record AfterCut(LocalDate day, LocalTime cut) implements OfDay {}

    /**
     * The clock stood still, or stands still.
     *
     * @param pause until when is absent while it does
     * @param counted its working time; nothing when it began after the date had passed
     */
    record Suspended(Pause pause, Duration counted, Instant dueBefore, Instant dueAfter) implements DueReason {}

    /** The calendar was changed while the clock ran. */
    record CalendarChanged(
            Instant at, String because, @Nullable UUID officerId, Instant dueBefore, Instant dueAfter)
            implements DueReason {}

    /**
     * The portal itself could not be reached, so nobody could answer.
     *
     * @param to absent while nobody knows: the date moves once it is known
     */
    record Outage(Instant from, @Nullable Instant to, Text what, Duration counted, Instant dueBefore, Instant dueAfter)
            implements DueReason {}
}
