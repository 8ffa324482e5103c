package vn.motcua.calendar.editing;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.CalendarProblem;
import vn.motcua.calendar.change.CalendarRights;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;

/** The working calendar of the officer's province: read by all, changed by its administrators. */
@Controller("/api/v1/officer/calendar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private final CalendarView view;
    private final CalendarRights rights;
    private final CalendarPlaces places;
    private final ExchangedDays exchangedDays;
    private final ChangeCalendar changeCalendar;

    CalendarController(
            CalendarView view,
            CalendarRights rights,
            CalendarPlaces places,
            ExchangedDays exchangedDays,
            ChangeCalendar changeCalendar) {
        this.view = view;
        this.rights = rights;
        this.places = places;
        this.exchangedDays = exchangedDays;
        this.changeCalendar = changeCalendar;
    }

    @Get
    HttpResponse<CalendarJson> get(
            OfficerCaller officer, @QueryValue @Min(CalendarInput.FIRST_YEAR) @Max(CalendarInput.LAST_YEAR) int year) {
        return answer(officer, year);
    }

    @Post("/days")
    HttpResponse<CalendarJson> putDay(
            OfficerCaller officer, @Header("If-Match") @Nullable String ifMatch, @Body @Valid CalendarInput.Day body) {
        Place place = allowed(officer, places.ofDays(rights.required(officer), body.scope()));
        SpecialDay day = body.special();
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        BookedDay booked = exchangedDays.worked(new BookedDay(place, day, body.basis()));
        return answer(officer, day.day(), changeCalendar.putDay(order, booked));
    }

    @Post("/day-removals")
    HttpResponse<CalendarJson> removeDay(
            OfficerCaller officer,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid CalendarInput.Removal body) {
        Place place = allowed(officer, places.ofDays(rights.required(officer), body.scope()));
        LocalDate day = body.checkedDay();
        return answer(officer, day, changeCalendar.removeDay(order(officer, ifMatch, body.reason()), place, day));
    }

    @Post("/hours")
    HttpResponse<CalendarJson> putHours(
            OfficerCaller officer,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid CalendarInput.Hours body) {
        Place place = allowed(officer, places.ofHours(rights.required(officer), body.scope(), body.place()));
        BookedHours hours = new BookedHours(place, body.validFrom(), body.week());
        ChangeCalendar.Order order = order(officer, ifMatch, body.reason());
        return answer(officer, body.validFrom(), changeCalendar.putHours(order, hours));
    }

    @Post("/hours-removals")
    HttpResponse<CalendarJson> removeHours(
            OfficerCaller officer,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid CalendarInput.Removal body) {
        Place place = allowed(officer, places.ofHours(rights.required(officer), body.scope(), body.place()));
        LocalDate day = body.checkedDay();
        return answer(officer, day, changeCalendar.removeHours(order(officer, ifMatch, body.reason()), place, day));
    }

    private Place allowed(OfficerCaller officer, Place place) {
        rights.require(officer, place);
        return place;
    }

    private static ChangeCalendar.Order order(OfficerCaller officer, @Nullable String ifMatch, String reason) {
        return new ChangeCalendar.Order(Version.required(ifMatch), officer.officerId(), reason.strip());
    }

    private HttpResponse<CalendarJson> answer(OfficerCaller officer, LocalDate day, CalendarLog.Outcome outcome) {
        return switch (outcome) {
            case CalendarLog.Outcome.Changed done -> answer(officer, day.getYear());
            case CalendarLog.Outcome.Stale stale ->
                throw ProblemException.of(CalendarProblem.STALE_VERSION).with("currentVersion", stale.currentVersion());
            case CalendarLog.Outcome.Nothing none -> throw ProblemException.of(CalendarProblem.NOT_IN_CALENDAR);
        };
    }

    private HttpResponse<CalendarJson> answer(OfficerCaller officer, int year) {
        CalendarJson json = view.of(officer, rights.read(officer), year);
        return HttpResponse.ok(json).header("ETag", Version.tag(json.version()));
    }
}
