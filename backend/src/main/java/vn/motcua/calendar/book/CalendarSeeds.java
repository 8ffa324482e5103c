package vn.motcua.calendar.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;
import vn.motcua.platform.text.Text;

/** Imports {@code seeds/calendar}: adds once what is new, and leaves alone what is there or was removed. */
@Singleton
final class CalendarSeeds implements SeedImport {
    private static final int ORDER = 15;
    private static final String FOLDER = "calendar";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;
    private final CalendarSeededRows seeded;
    private final CalendarRevisionRows revisions;
    private final Calendars calendars;
    private final Transactions transactions;

    CalendarSeeds(
            CalendarDayRows days,
            CalendarShiftRows shifts,
            CalendarSeededRows seeded,
            CalendarRevisionRows revisions,
            Calendars calendars,
            Transactions transactions) {
        this.days = days;
        this.shifts = shifts;
        this.seeded = seeded;
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
            Set<CalendarSeededRow> brought = new HashSet<>(seeded.all());
            Set<CalendarSeededRow> there = there();
            drafts.forEach(draft -> add(draft, brought, there));
            revisions.advance(files.hash());
            return true;
        });
        if (changed) {
            calendars.refresh();
        }
    }

    /** A draft that is no calendar stops the import: nothing of it is taken over in silence. */
    private void add(CalendarDraft draft, Set<CalendarSeededRow> brought, Set<CalendarSeededRow> there) {
        String province = Objects.requireNonNullElse(draft.province(), SqlCalendars.NATIONAL);
        List<CalendarDayRow> newDays = new ArrayList<>();
        List<CalendarShiftRow> newShifts = new ArrayList<>();
        List<CalendarSeededRow> keys = new ArrayList<>();
        for (CalendarDraft.DayDraft day : draft.days()) {
            CalendarSeededRow key = CalendarSeededRow.ofDay(province, day.day());
            if (brought.add(key)) {
                keys.add(key);
                CalendarDayRow row = row(province, day);
                if (!there.contains(key)) {
                    newDays.add(row);
                }
            }
        }
        for (CalendarDraft.HoursDraft hours : draft.hours()) {
            CalendarSeededRow key = CalendarSeededRow.ofHours(province, hours.validFrom());
            if (brought.add(key)) {
                keys.add(key);
                if (!there.contains(key)) {
                    newShifts.addAll(ChangeCalendar.rows(province, hours.validFrom(), hours.officeHours()));
                }
            }
        }
        days.saveAll(newDays);
        shifts.saveAll(newShifts);
        seeded.saveAll(keys);
    }

    private static CalendarDayRow row(String province, CalendarDraft.DayDraft draft) {
        SpecialDay day =
                new SpecialDay(draft.day(), draft.kind(), new Text(draft.name(), draft.nameEn()), draft.replaces());
        return new CalendarDayRow(
                province,
                day.day(),
                day.kind().name(),
                day.name().vi(),
                day.name().en(),
                draft.basis(),
                day.replaces());
    }

    private Set<CalendarSeededRow> there() {
        Set<CalendarSeededRow> there = new HashSet<>();
        days.all().forEach(row -> there.add(CalendarSeededRow.ofDay(row.province(), row.day())));
        shifts.all().forEach(row -> there.add(CalendarSeededRow.ofHours(row.province(), row.validFrom())));
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
