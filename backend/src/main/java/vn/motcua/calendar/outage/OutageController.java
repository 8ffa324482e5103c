package vn.motcua.calendar.outage;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.change.CalendarProblem;
import vn.motcua.calendar.change.CalendarRights;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** The outages that touch the officer's province: read by all, recorded by its administrators. */
@Controller("/api/v1/officer/outages")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutageController {
    private final OutageRows rows;
    private final RecordOutage recordOutage;
    private final CalendarRights rights;
    private final Clock clock;

    OutageController(OutageRows rows, RecordOutage recordOutage, CalendarRights rights, Clock clock) {
        this.rows = rows;
        this.recordOutage = recordOutage;
        this.rights = rights;
        this.clock = clock;
    }

    @Get
    OutageJson.ListJson list(OfficerCaller officer) {
        return new OutageJson.ListJson(
                rights.mayChange(officer),
                rights.mayChangeEverywhere(officer),
                rows.latest(rights.read(officer)).stream()
                        .map(row -> OutageJson.of(row.outage()))
                        .toList());
    }

    @Post
    HttpResponse<OutageJson> record(OfficerCaller officer, @Body @Valid OutageInput.NewOutage body) {
        String province = rights.required(officer);
        Place place = body.scope() == OutageInput.Scope.NATIONAL ? Place.EVERYWHERE : new Place(province);
        rights.require(officer, place);
        Outage outage = body.checked(clock.instant());
        OutageKind kind = OutageKind.valueOf(body.kind().name());
        return HttpResponse.created(OutageJson.of(recordOutage.record(place, kind, outage, officer.officerId())));
    }

    @Post("/{outageId}/end")
    OutageJson end(OfficerCaller officer, UUID outageId, @Body @Valid OutageInput.End body) {
        PortalOutage outage = writable(officer, outageId);
        Instant to = body.checked(outage.outage().from());
        return done(
                outageId,
                recordOutage.end(outage, to, officer.officerId(), body.reason().strip()));
    }

    @Post("/{outageId}/withdrawal")
    OutageJson withdraw(OfficerCaller officer, UUID outageId, @Body @Valid OutageInput.Withdrawal body) {
        PortalOutage outage = writable(officer, outageId);
        return done(
                outageId,
                recordOutage.withdraw(outage, officer.officerId(), body.reason().strip()));
    }

    /** What another province wrote down is not there for this officer. */
    private PortalOutage writable(OfficerCaller officer, UUID id) {
        String province = rights.required(officer);
        PortalOutage outage = rows.find(id)
                .map(OutageRow::outage)
                .filter(found -> found.place().touches(province))
                .orElseThrow(() -> ProblemException.of(CalendarProblem.OUTAGE_NOT_FOUND));
        rights.require(officer, outage.place());
        return outage;
    }

    private OutageJson done(UUID id, boolean done) {
        if (!done) {
            throw ProblemException.of(CalendarProblem.OUTAGE_CLOSED);
        }
        return rows.find(id)
                .map(OutageRow::outage)
                .map(OutageJson::of)
                .orElseThrow(() -> ProblemException.of(CalendarProblem.OUTAGE_NOT_FOUND));
    }
}
