package vn.motcua.registry.outgoing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.AnswerDay;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** An agency's outgoing documents: listed, and begun. */
@Controller("/api/v1/officer/agencies/{agencyId}/outgoing-documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingListController {

    private final OutgoingListRows lists;
    private final BeginOutgoing beginOutgoing;
    private final RegistryRights rights;
    private final DraftingUnits units;
    private final AnswerDay answerDay;
    private final OutgoingView view;

    OutgoingListController(
            OutgoingListRows lists,
            BeginOutgoing beginOutgoing,
            RegistryRights rights,
            DraftingUnits units,
            AnswerDay answerDay,
            OutgoingView view) {
        this.lists = lists;
        this.beginOutgoing = beginOutgoing;
        this.rights = rights;
        this.units = units;
        this.answerDay = answerDay;
        this.view = view;
    }

    @Get
    OutgoingJson.ListJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable OutgoingState state,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        String words = q == null || q.isBlank() ? null : q;
        var reach = OutgoingReach.listed(officer, agencyId, rights);
        var page = view.items(lists.list(new OutgoingListRows.Question(agency, reach, state, words, after, limit)));
        return new OutgoingJson.ListJson(page.items(), page.next());
    }

    @Post
    HttpResponse<OutgoingJson> begin(OfficerCaller officer, UUID agencyId, @Body @Valid OutgoingBody.Words body) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.DRAFT);
        UnitId unit = units.chosen(officer, agency, body.unitId());
        answerDay.require(body.dueOn(), null);
        return switch (beginOutgoing.begin(officer, agency, unit, body.text(), body.answers())) {
            case OutgoingOutcome.Done done ->
                HttpResponse.created(view.json(officer, done.document()))
                        .header("ETag", Version.tag(done.document().version()));
            case OutgoingOutcome other -> throw OutgoingAnswersJson.problem(other);
        };
    }
}
