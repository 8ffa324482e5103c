package vn.motcua.dossier.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.PauseCause;
import vn.motcua.platform.text.Language;

/** A due date with the reasons why it is that one; shapes of {@code mobile-api-spec}. */
public record DueDateJson(Instant at, List<ReasonJson> reasons) {

    /** What kind of reason it is. */
    enum Kind {
        WEEKEND,
        HOLIDAY,
        COMPENSATORY_OFF,
        SWAPPED_WORKING,
        AFTER_CUT,
        SUSPENDED,
        CALENDAR_CHANGED,
        SYSTEM_OUTAGE
    }

    /** One reason; what a kind does not have is absent. */
    public record ReasonJson(
            Kind kind,
            @Nullable LocalDate day,
            @Nullable String name,
            @Nullable LocalDate replaces,
            @Nullable Stretch stretch,
            @Nullable Moved moved,
            @Nullable Changed changed) {}

    /** From when to when something lasted, and its working time. */
    public record Stretch(
            Instant from, @Nullable Instant to, @Nullable PauseCause cause, long workingMinutes) {}

    /** From what date to what date it moved. */
    public record Moved(Instant from, Instant to) {}

    /** Who changed the calendar, when and why. */
    public record Changed(
            Instant at, String reason, @Nullable String by) {}

    /**
     * A due date in this shape.
     *
     * @param names of officers; null for who does not need to know them
     */
    public static DueDateJson of(DueDate due, Language language, @Nullable Function<UUID, String> names) {
        return new DueDateJson(
                due.at(),
                due.reasons().stream()
                        .map(reason -> json(reason, language, names))
                        .toList());
    }

    private static ReasonJson json(DueReason reason, Language language, @Nullable Function<UUID, String> names) {
        return switch (reason) {
            case DueReason.Weekend day -> ofDay(Kind.WEEKEND, day.day(), null, null);
            case DueReason.Holiday day ->
                ofDay(Kind.HOLIDAY, day.day(), day.name().in(language), null);
            case DueReason.DayInLieu day ->
                ofDay(Kind.COMPENSATORY_OFF, day.day(), day.name().in(language), day.replaces());
            case DueReason.WorkedInExchange day ->
                ofDay(Kind.SWAPPED_WORKING, day.day(), day.name().in(language), day.replaces());
            case DueReason.AfterCut day -> ofDay(Kind.AFTER_CUT, day.day(), null, null);
            case DueReason.Suspended s ->
                new ReasonJson(
                        Kind.SUSPENDED,
                        null,
                        null,
                        null,
                        new Stretch(s.pause().from(), s.pause().to(), s.pause().cause(), minutes(s.counted())),
                        moved(s.dueBefore(), s.dueAfter()),
                        null);
            case DueReason.CalendarChanged c ->
                new ReasonJson(
                        Kind.CALENDAR_CHANGED,
                        null,
                        null,
                        null,
                        null,
                        moved(c.dueBefore(), c.dueAfter()),
                        new Changed(c.at(), c.because(), name(c.officerId(), names)));
            case DueReason.Outage o ->
                new ReasonJson(
                        Kind.SYSTEM_OUTAGE,
                        null,
                        o.what().in(language),
                        null,
                        new Stretch(o.from(), o.to(), null, minutes(o.counted())),
                        moved(o.dueBefore(), o.dueAfter()),
                        null);
        };
    }

    private static ReasonJson ofDay(Kind kind, LocalDate day, @Nullable String name, @Nullable LocalDate replaces) {
        return new ReasonJson(kind, day, name, replaces, null, null, null);
    }

    private static @Nullable Moved moved(Instant from, Instant to) {
        return from.equals(to) ? null : new Moved(from, to);
    }

    private static long minutes(Duration counted) {
        return counted.toMinutes();
    }

    private static @Nullable String name(@Nullable UUID officer, @Nullable Function<UUID, String> names) {
        return officer == null || names == null ? null : names.apply(officer);
    }
}
