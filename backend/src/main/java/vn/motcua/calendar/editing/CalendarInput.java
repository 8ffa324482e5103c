package vn.motcua.calendar.editing;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.Shift;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What administrators send; shapes of {@code mobile-api-spec}. Without a scope the province is meant. */
final class CalendarInput {
    static final int FIRST_YEAR = 2018;
    static final int LAST_YEAR = 2100;
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private CalendarInput() {}

    @Introspected
    record Day(
            @NotNull LocalDate day,
            @NotNull DayKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable @Size(max = 200) String basis,
            @Nullable LocalDate replaces,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Scope scope) {

        SpecialDay special() {
            checkYear("/day", day);
            if (kind == DayKind.SWAPPED_WORKING && replaces == null) {
                throw ProblemException.invalid(
                        "/replaces",
                        "required",
                        new Text("Hãy nhập ngày được nghỉ thay", "Enter the day that is off instead"));
            }
            if (replaces != null) {
                checkYear("/replaces", replaces);
                if (replaces.equals(day)) {
                    throw ProblemException.invalid(
                            "/replaces",
                            "const",
                            new Text("Ngày được thay phải là một ngày khác", "It must be another day"));
                }
            }
            return new SpecialDay(day, kind, new Text(name, nameEn), replaces);
        }
    }

    @Introspected
    record Hours(
            @NotNull LocalDate validFrom,
            @NotNull @Size(min = 1, max = 28) List<@Valid ShiftOfDay> shifts,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Scope scope,
            @Nullable @Size(max = 60) String place) {

        OfficeHours week() {
            checkYear("/validFrom", validFrom);
            Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
            for (int i = 0; i < shifts.size(); i++) {
                List<Shift> day =
                        week.computeIfAbsent(DayOfWeek.of(shifts.get(i).weekday()), key -> new ArrayList<>());
                day.add(shifts.get(i).shift("/shifts/" + i, day));
            }
            week.values().forEach(day -> day.sort(Comparator.comparing(Shift::from)));
            return new OfficeHours(week);
        }
    }

    @Introspected
    record ShiftOfDay(
            @Min(1) @Max(7) int weekday,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to) {

        private Shift shift(String pointer, List<Shift> others) {
            LocalTime begin = LocalTime.parse(from);
            LocalTime end = LocalTime.parse(to);
            boolean overlaps = others.stream()
                    .anyMatch(
                            other -> begin.isBefore(other.to()) && other.from().isBefore(end));
            if (!begin.isBefore(end) || overlaps) {
                throw ProblemException.invalid(
                        pointer,
                        "order",
                        new Text(
                                "Buổi làm việc phải bắt đầu trước khi kết thúc và không chồng lên buổi khác",
                                "A shift begins before it ends and does not overlap another"));
            }
            return new Shift(begin, end);
        }
    }

    @Introspected
    record Removal(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Scope scope,
            @Nullable @Size(max = 60) String place) {

        LocalDate checkedDay() {
            checkYear("/day", day);
            return day;
        }
    }

    private static void checkYear(String pointer, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(
                    pointer,
                    "range",
                    new Text("Ngày phải từ năm 2018 đến năm 2100", "The day must lie from 2018 to 2100"));
        }
    }
}
