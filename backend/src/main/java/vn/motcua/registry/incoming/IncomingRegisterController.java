package vn.motcua.registry.incoming;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;

/** An agency's register of incoming documents: listed, and entered from paper. */
@Controller("/api/v1/officer/agencies/{agencyId}/incoming-documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class IncomingRegisterController {

    private final IncomingListRows lists;
    private final EnterIncoming enterIncoming;
    private final RegistryRights rights;
    private final IncomingView view;

    IncomingRegisterController(
            IncomingListRows lists, EnterIncoming enterIncoming, RegistryRights rights, IncomingView view) {
        this.lists = lists;
        this.enterIncoming = enterIncoming;
        this.rights = rights;
        this.view = view;
    }

    @Get
    IncomingJson.ListJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable IncomingState state,
            @QueryValue(defaultValue = "false") boolean late,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        var question = new IncomingListRows.Question(
                agency,
                rights.may(officer, agencyId, RegistryAction.READ_ALL) ? null : reach(officer, agencyId),
                state == null ? Set.of() : Set.of(state),
                late ? view.today() : null,
                q == null || q.isBlank() ? null : q,
                after,
                limit);
        var page = lists.list(question).map(view::item);
        return new IncomingJson.ListJson(page.items(), page.next());
    }

    private static IncomingListRows.Reach reach(OfficerCaller officer, UUID agency) {
        return new IncomingListRows.Reach(
                officer.officerId(),
                IncomingReach.units(officer, agency, OfficerRole.HANDLER),
                IncomingReach.units(officer, agency, OfficerRole.HEAD));
    }

    @Post
    HttpResponse<IncomingJson> enter(OfficerCaller officer, UUID agencyId, @Body @Valid IncomingBody.Paper body) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.TAKE_IN);
        Letter letter = body.letter();
        PaperFields.require(letter, view.today());
        IncomingAnswers.requireNoSecret(letter);
        boolean evenIfDuplicate = Boolean.TRUE.equals(body.evenIfDuplicate());
        return switch (enterIncoming.enterPaper(officer.officerId(), agency, letter, evenIfDuplicate)) {
            case EnterIncoming.Outcome.Entered entered ->
                HttpResponse.created(view.json(officer, entered.document()))
                        .header("ETag", Version.tag(entered.document().version()));
            case EnterIncoming.Outcome.AlreadyHere here ->
                throw new IllegalStateException(
                        "paper has no message: " + here.document().id());
            case EnterIncoming.Outcome.StateSecret secret -> throw RegistryProblem.secret("/subject", secret.word());
            case EnterIncoming.Outcome.Duplicate duplicate -> throw IncomingAnswers.duplicates(duplicate.earlier());
        };
    }
}
