package vn.motcua.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Every working minute of ten years, found by asking of each minute whether it is one; the hours are written here anew. */
final class MinuteOracle {
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    static final LocalDate END = LocalDate.of(2028, 1, 1);
    static final int MINUTES = Math.toIntExact(ChronoUnit.DAYS.between(FIRST, END)) * 24 * 60;

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final int[] working;

    MinuteOracle(JsonNode calendar) {
        for (JsonNode day : calendar.path("days")) {
            boolean isWorked = day.path("kind").asText().equals("SWAPPED_WORKING");
            (isWorked ? worked : off).add(LocalDate.parse(day.path("day").asText()));
        }
        working = IntStream.range(0, MINUTES).filter(this::isWorking).toArray();
    }

    /** The minute at which so many working minutes have passed since another. */
    int add(int from, int amount) {
        int next = firstFrom(from);
        return amount == 0 ? working[next] : working[next + amount - 1] + 1;
    }

    /** As {@link #add}, of the working minutes that lie in no stretch of others; each stretch is its first minute and its end. */
    int addOutside(List<int[]> stretches, int from, int amount) {
        int at = firstFrom(from);
        for (int left = amount; ; at++) {
            int minute = working[at];
            boolean inside = stretches.stream().anyMatch(one -> one[0] <= minute && minute < one[1]);
            left -= inside ? 0 : 1;
            if (left == 0) {
                return minute + 1;
            }
        }
    }

    /** How many working minutes there are from one minute on, before another. */
    int between(int from, int to) {
        return Math.max(0, firstFrom(to) - firstFrom(from));
    }

    /** The days from that of one minute to that of another, in which no minute is worked. */
    List<LocalDate> daysOff(int from, int to) {
        int last = to / (24 * 60);
        return IntStream.rangeClosed(from / (24 * 60), last)
                .filter(day -> between(day * 24 * 60, (day + 1) * 24 * 60) == 0)
                .mapToObj(FIRST::plusDays)
                .toList();
    }

    private int firstFrom(int minute) {
        int at = Arrays.binarySearch(working, minute);
        return at >= 0 ? at : -at - 1;
    }

    private boolean isWorking(int minute) {
        LocalDate day = FIRST.plusDays(minute / (24 * 60));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (off.contains(day) || (weekend && !worked.contains(day))) {
            return false;
        }
        LocalTime time = LocalTime.ofSecondOfDay(minute % (24 * 60) * 60L);
        boolean morning = !time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(11, 30));
        boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 0));
        return morning || afternoon;
    }
}
