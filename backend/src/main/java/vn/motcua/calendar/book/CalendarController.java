package vn.motcua.calendar.book;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
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
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;

/** The working calendar of the officer's province: read by all, changed by its administrators. */
@Controller("/api/v1/officer/calendar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final CalendarView view;
    private final CalendarRights rights;
    private final ChangeCalendar changeCalendar;

    CalendarController(CalendarView view, CalendarRights rights, ChangeCalendar changeCalendar) {
        this.view = view;
        this.rights = rights;
        this.changeCalendar = changeCalendar;
    }

    @Introspected
    record Day(
            @NotNull LocalDate day,
            @NotNull DayKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable @Size(max = 200) String basis,
            @Nullable LocalDate replaces,
            @NotBlank @Size(max = 500) String reason) {}

    @Introspected
    record Hours(
            @NotNull LocalDate validFrom,
            @NotNull @Size(min = 1, max = 28) List<@Valid ShiftOfDay> shifts,
            @NotBlank @Size(max = 500) String reason) {}

    @Introspected
    record ShiftOfDay(
            @Min(1) @Max(7) int weekday,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to) {}

    @Introspected
    record Removal(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String reason) {}

    @Get
    HttpResponse<CalendarJson> get(OfficerCaller officer, @QueryValue @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        return answer(officer, year);
    }

    @Post("/days")
    HttpResponse<CalendarJson> putDay(
            OfficerCaller officer, @Header("If-Match") @Nullable String ifMatch, @Body @Valid Day body) {
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        checkYear("/day", body.day());
        if (body.kind() == DayKind.SWAPPED_WORKING && body.replaces() == null) {
            throw ProblemException.invalid(
                    "/replaces",
                    "required",
                    new Text("Hãy nhập ngày được nghỉ thay", "Enter the day that is off instead"));
        }
        SpecialDay day = new SpecialDay(body.day(), body.kind(), new Text(body.name(), body.nameEn()), body.replaces());
        return answer(officer, body.day(), changeCalendar.putDay(order, day, body.basis()));
    }

    @Post("/day-removals")
    HttpResponse<CalendarJson> removeDay(
            OfficerCaller officer, @Header("If-Match") @Nullable String ifMatch, @Body @Valid Removal body) {
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        checkYear("/day", body.day());
        return answer(officer, body.day(), changeCalendar.removeDay(order, body.day()));
    }

    @Post("/hours")
    HttpResponse<CalendarJson> putHours(
            OfficerCaller officer, @Header("If-Match") @Nullable String ifMatch, @Body @Valid Hours body) {
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        checkYear("/validFrom", body.validFrom());
        OfficeHours hours = officeHours(body.shifts());
        return answer(officer, body.validFrom(), changeCalendar.putHours(order, body.validFrom(), hours));
    }

    @Post("/hours-removals")
    HttpResponse<CalendarJson> removeHours(
            OfficerCaller officer, @Header("If-Match") @Nullable String ifMatch, @Body @Valid Removal body) {
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        checkYear("/day", body.day());
        return answer(officer, body.day(), changeCalendar.removeHours(order, body.day()));
    }

    private ChangeCalendar.Order order(OfficerCaller officer, @Nullable String ifMatch, String reason) {
        String province = rights.required(officer);
        return new ChangeCalendar.Order(province, Version.required(ifMatch), officer.officerId(), reason.strip());
    }

    private HttpResponse<CalendarJson> answer(OfficerCaller officer, LocalDate day, ChangeCalendar.Outcome outcome) {
        return switch (outcome) {
            case ChangeCalendar.Outcome.Changed done -> answer(officer, day.getYear());
            case ChangeCalendar.Outcome.Stale stale ->
                throw ProblemException.of(CalendarProblem.STALE_VERSION).with("currentVersion", stale.currentVersion());
            case ChangeCalendar.Outcome.NotFound none -> throw ProblemException.of(CalendarProblem.NOT_OF_PROVINCE);
        };
    }

    private HttpResponse<CalendarJson> answer(OfficerCaller officer, int year) {
        CalendarJson json =
                view.of(rights.read(officer), year, rights.administered(officer).isPresent());
        return HttpResponse.ok(json).header("ETag", Version.tag(json.version()));
    }

    private static void checkYear(String pointer, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(
                    pointer,
                    "range",
                    new Text("Ngày phải từ năm 2018 đến năm 2100", "The day must lie from 2018 to 2100"));
        }
    }

    private static OfficeHours officeHours(List<ShiftOfDay> shifts) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < shifts.size(); i++) {
            ShiftOfDay shift = shifts.get(i);
            LocalTime from = LocalTime.parse(shift.from());
            LocalTime to = LocalTime.parse(shift.to());
            List<Shift> day = week.computeIfAbsent(DayOfWeek.of(shift.weekday()), key -> new ArrayList<>());
            boolean overlaps = day.stream()
                    .anyMatch(other -> from.isBefore(other.to()) && other.from().isBefore(to));
            if (!from.isBefore(to) || overlaps) {
                throw ProblemException.invalid(
                        "/shifts/" + i,
                        "order",
                        new Text(
                                "Buổi làm việc phải bắt đầu trước khi kết thúc và không chồng lên buổi khác",
                                "A shift begins before it ends and does not overlap another"));
            }
            day.add(new Shift(from, to));
        }
        week.values().forEach(day -> day.sort(Comparator.comparing(Shift::from)));
        return new OfficeHours(week);
    }
}
