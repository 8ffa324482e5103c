package vn.motcua.calendar.seeding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;

/** Imports {@code seeds/calendar}: adds once what is new, and leaves alone what is there or was removed. */
@Singleton
final class CalendarSeeds implements SeedImport {
    private static final int ORDER = 15;
    private static final String FOLDER = "calendar";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final CalendarEntries entries;
    private final CalendarSeededRows seeded;
    private final CalendarLog log;

    CalendarSeeds(CalendarEntries entries, CalendarSeededRows seeded, CalendarLog log) {
        this.entries = entries;
        this.seeded = seeded;
        this.log = log;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path folder) {
        SeedFiles files = SeedFiles.read(folder, FOLDER);
        List<CalendarDraft> drafts =
                files.in(FOLDER).stream().map(CalendarSeeds::read).toList();
        if (!drafts.isEmpty()) {
            log.seed(files.hash(), () -> add(drafts));
        }
    }

    /** A draft that is no calendar stops the import: nothing of it is taken over in silence. */
    private List<CalendarLog.Entry> add(List<CalendarDraft> drafts) {
        Set<CalendarSeededRow> brought = new HashSet<>(seeded.all());
        Set<CalendarSeededRow> there = there();
        List<CalendarSeededRow> keys = new ArrayList<>();
        List<BookedDay> days = new ArrayList<>();
        List<BookedHours> hours = new ArrayList<>();
        drafts.stream().flatMap(draft -> draft.bookedDays().stream()).forEach(day -> {
            CalendarSeededRow key = CalendarSeededRow.of(day);
            if (brought.add(key) && keys.add(key) && !there.contains(key)) {
                days.add(day);
            }
        });
        drafts.stream().flatMap(draft -> draft.bookedHours().stream()).forEach(from -> {
            CalendarSeededRow key = CalendarSeededRow.of(from);
            if (brought.add(key) && keys.add(key) && !there.contains(key)) {
                hours.add(from);
            }
        });
        entries.add(days, hours);
        seeded.saveAll(keys);
        return Stream.concat(
                        lines(
                                ChangeKind.DAY_PUT,
                                SeedReason::ofDays,
                                days,
                                BookedDay::place,
                                day -> day.day().day()),
                        lines(
                                ChangeKind.HOURS_PUT,
                                SeedReason::ofHours,
                                hours,
                                BookedHours::place,
                                BookedHours::validFrom))
                .toList();
    }

    /** A line of the log for each place that something was added to, from the first day it holds on. */
    private static <T> Stream<CalendarLog.Entry> lines(
            ChangeKind kind,
            Function<List<T>, String> reasonOf,
            List<T> added,
            Function<T, Place> placeOf,
            Function<T, LocalDate> dayOf) {
        Map<Place, List<T>> byPlace = added.stream().collect(Collectors.groupingBy(placeOf));
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().code()))
                .map(entry -> new CalendarLog.Entry(
                        kind,
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(dayOf)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        reasonOf.apply(entry.getValue()),
                        null));
    }

    private Set<CalendarSeededRow> there() {
        Set<CalendarSeededRow> there = new HashSet<>();
        entries.days().forEach(day -> there.add(CalendarSeededRow.of(day)));
        entries.hours().forEach(hours -> there.add(CalendarSeededRow.of(hours)));
        return there;
    }

    private static CalendarDraft read(byte[] file) {
        try {
            return JSON.readValue(file, CalendarDraft.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file of the seeds' calendars cannot be read", broken);
        }
    }
}
