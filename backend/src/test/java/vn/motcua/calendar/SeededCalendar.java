package vn.motcua.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua._data.Seeds;
import vn.motcua.platform.text.Text;

/** The national calendar of the seeds, as the product would hold it. */
public final class SeededCalendar {
    static final JsonNode FILE = Seeds.read("calendar/national.json");
    public static final WorkingTime NATIONAL = new WorkingTime(hours(), days());

    private SeededCalendar() {}

    private static Map<LocalDate, SpecialDay> days() {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        for (JsonNode day : FILE.path("days")) {
            LocalDate date = LocalDate.parse(day.path("day").asText());
            LocalDate replaces = day.path("replaces").isNull()
                    ? null
                    : LocalDate.parse(day.path("replaces").asText());
            Text name = new Text(day.path("name").asText(), day.path("nameEn").asText());
            days.put(date, new SpecialDay(date, DayKind.valueOf(day.path("kind").asText()), name, replaces));
        }
        return days;
    }

    private static Map<LocalDate, OfficeHours> hours() {
        Map<LocalDate, OfficeHours> hours = new HashMap<>();
        for (JsonNode from : FILE.path("hours")) {
            Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
            from.path("week").properties().forEach(day -> {
                List<Shift> shifts = new ArrayList<>();
                day.getValue()
                        .forEach(shift -> shifts.add(new Shift(
                                LocalTime.parse(shift.get(0).asText()),
                                LocalTime.parse(shift.get(1).asText()))));
                week.put(DayOfWeek.valueOf(day.getKey()), shifts);
            });
            hours.put(LocalDate.parse(from.path("validFrom").asText()), new OfficeHours(week));
        }
        return hours;
    }
}
