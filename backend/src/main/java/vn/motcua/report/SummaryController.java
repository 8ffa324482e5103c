package vn.motcua.report;

import io.micronaut.core.annotation.Introspected;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.outgoing.OutgoingState;

/** An agency's quarterly summaries of sending and receiving, each an outgoing document. */
@Controller("/api/v1/officer/agencies/{agencyId}/quarterly-summaries")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SummaryController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;
    /** Ten years. */
    private static final int MOST = 40;

    private final DrawUpSummary drawUpSummary;
    private final SummaryRows rows;
    private final Agencies agencies;
    private final RegistryRights rights;
    private final Transactions transactions;

    SummaryController(
            DrawUpSummary drawUpSummary,
            SummaryRows rows,
            Agencies agencies,
            RegistryRights rights,
            Transactions transactions) {
        this.drawUpSummary = drawUpSummary;
        this.rows = rows;
        this.agencies = agencies;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Introspected
    record Asked(
            @NotNull @Min(EARLIEST) @Max(LATEST) Integer year,
            @NotNull @Min(1) @Max(4) Integer quarter) {}

    record SummariesJson(List<SummaryJson> items) {
        SummariesJson {
            items = List.copyOf(items);
        }
    }

    record SummaryJson(
            int year, int quarter, UUID documentId, OutgoingState state, Instant drawnUpAt, boolean byItself) {}

    @Get
    SummariesJson list(OfficerCaller officer, UUID agencyId) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        return new SummariesJson(transactions.read(() -> rows.list(agency, MOST)).stream()
                .map(SummaryController::json)
                .toList());
    }

    @Post
    HttpResponse<SummaryJson> drawUp(OfficerCaller officer, UUID agencyId, @Body @Valid Asked body) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.NUMBER);
        var drafter = new DrawUpSummary.Drafter(officer.officerId(), unit(officer, agency), true);
        return switch (drawUpSummary.drawUp(agency, new Quarter(body.year(), body.quarter()), drafter)) {
            case DrawUpSummary.Outcome.DrawnUp drawnUp ->
                HttpResponse.created(json(new SummaryRows.Listed(drawnUp.line(), OutgoingState.DRAFTED)));
            case DrawUpSummary.Outcome.AlreadyThere there -> throw ProblemException.of(ReportProblem.ALREADY_DRAWN_UP);
            case DrawUpSummary.Outcome.NotOver notOver -> throw ProblemException.of(ReportProblem.QUARTER_NOT_OVER);
        };
    }

    /** The officer's own at the agency, else its clerks', else any. */
    private UnitId unit(OfficerCaller officer, AgencyId agency) {
        return officer.posts().stream()
                .filter(post -> post.agencyId().equals(agency.value()))
                .flatMap(post -> Stream.ofNullable(post.unitId()))
                .findFirst()
                .map(UnitId::new)
                .orElseGet(() -> agencies.findUnit(agency, UnitKind.CLERICAL)
                        .or(() -> agencies.units(agency).stream().findFirst())
                        .map(Unit::id)
                        .orElseThrow(() -> ProblemException.of(ReportProblem.NO_UNIT)));
    }

    private static SummaryJson json(SummaryRows.Listed listed) {
        SummaryRows.Line line = listed.line();
        return new SummaryJson(
                line.quarter().year(),
                line.quarter().number(),
                line.outgoingId(),
                listed.state(),
                line.at(),
                line.by() == null);
    }
}
