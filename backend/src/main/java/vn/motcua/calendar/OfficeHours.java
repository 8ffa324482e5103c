package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shifts of each day of an ordinary week, in their order; a day without shifts is a day of rest. */
public record OfficeHours(Map<DayOfWeek, List<Shift>> week) {

    /** Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00: eight hours a day, where nobody has said otherwise. */
    public static final OfficeHours USUAL = usual();

    public OfficeHours {
        Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, inOrder(week.getOrDefault(day, List.of())));
        }
        if (days.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an office is open at least once a week");
        }
        week = Map.copyOf(days);
    }

    /** The shifts of a weekday; empty on a day of rest. */
    public List<Shift> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static List<Shift> inOrder(List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from().isBefore(shifts.get(i - 1).to())) {
                throw new IllegalArgumentException("shifts follow each other");
            }
        }
        return List.copyOf(shifts);
    }

    private static OfficeHours usual() {
        List<Shift> day = List.of(
                new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (int weekday = DayOfWeek.MONDAY.getValue(); weekday <= DayOfWeek.FRIDAY.getValue(); weekday++) {
            week.put(DayOfWeek.of(weekday), day);
        }
        return new OfficeHours(week);
    }
}
