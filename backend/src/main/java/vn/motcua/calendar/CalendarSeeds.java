package vn.motcua.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;

/** Imports {@code seeds/calendar}: adds what is missing, and leaves alone what is there. */
@Singleton
final class CalendarSeeds implements SeedImport {
    private static final int ORDER = 15;
    private static final String FOLDER = "calendar";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;
    private final CalendarRevisionRows revisions;
    private final Calendars calendars;
    private final Transactions transactions;

    CalendarSeeds(
            CalendarDayRows days,
            CalendarShiftRows shifts,
            CalendarRevisionRows revisions,
            Calendars calendars,
            Transactions transactions) {
        this.days = days;
        this.shifts = shifts;
        this.revisions = revisions;
        this.calendars = calendars;
        this.transactions = transactions;
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
        boolean changed = transactions.write(() -> {
            if (drafts.isEmpty() || revisions.lock().contentHash().equals(files.hash())) {
                return false;
            }
            drafts.forEach(this::add);
            revisions.advance(files.hash());
            return true;
        });
        if (changed) {
            calendars.refresh();
        }
    }

    private void add(CalendarDraft draft) {
        String province = Objects.requireNonNullElse(draft.province(), SqlCalendars.NATIONAL);
        days.addMissing(draft.days().stream()
                .map(day -> new CalendarDayRow(
                        province, day.day(), day.kind().name(), day.name(), day.nameEn(), day.basis(), day.replaces()))
                .toList());
        shifts.addMissing(draft.hours().stream()
                .flatMap(hours -> rows(province, hours).stream())
                .toList());
    }

    private static List<CalendarShiftRow> rows(String province, CalendarDraft.HoursDraft hours) {
        List<CalendarShiftRow> rows = new ArrayList<>();
        hours.week()
                .forEach((weekday, shifts) -> shifts.forEach(shift -> rows.add(new CalendarShiftRow(
                        province, hours.validFrom(), weekday.getValue(), shift.getFirst(), shift.getLast()))));
        return rows;
    }

    private static CalendarDraft read(byte[] file) {
        try {
            return JSON.readValue(file, CalendarDraft.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file of the seeds' calendars cannot be read", broken);
        }
    }
}
