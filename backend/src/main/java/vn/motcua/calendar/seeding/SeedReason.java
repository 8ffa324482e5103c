package vn.motcua.calendar.seeding;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;

/** Why seeds move dates, in words that applicants read beside their new date: the days themselves. */
final class SeedReason {
    /** More would hide the one that matters. */
    private static final int MOST_NAMED = 5;
    /** As much as the log of changes holds. */
    private static final int MOST_LETTERS = 500;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private SeedReason() {}

    static String ofDays(List<BookedDay> days) {
        List<BookedDay> inOrder = days.stream()
                .sorted(Comparator.comparing(day -> day.day().day()))
                .toList();
        String named = list(
                inOrder,
                day -> DAY.format(day.day().day()) + " (" + day.day().name().vi() + ")");
        return named.length() <= MOST_LETTERS
                ? named
                : list(inOrder, day -> DAY.format(day.day().day()));
    }

    static String ofHours(List<BookedHours> hours) {
        return hours.stream()
                .map(BookedHours::validFrom)
                .distinct()
                .sorted()
                .limit(MOST_NAMED)
                .map(DAY::format)
                .collect(Collectors.joining(", ", "Giờ làm việc mới áp dụng từ ngày ", ""));
    }

    private static String list(List<BookedDay> days, Function<BookedDay, String> words) {
        String named = days.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(", "));
        int others = days.size() - MOST_NAMED;
        return "Cập nhật ngày nghỉ, ngày làm bù: " + named + (others > 0 ? " và " + others + " ngày khác" : "");
    }
}
