package vn.motcua.registry.incoming;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;

/** A document that was assigned to a unit, given by its head to somebody who works there. */
@Controller("/api/v1/officer/incoming-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class PassingOnController {

    private final IncomingReach reach;
    private final PassOnIncoming passOnIncoming;
    private final Assignees assignees;
    private final IncomingView view;

    PassingOnController(IncomingReach reach, PassOnIncoming passOnIncoming, Assignees assignees, IncomingView view) {
        this.reach = reach;
        this.passOnIncoming = passOnIncoming;
        this.assignees = assignees;
        this.view = view;
    }

    @Post("/passing-on")
    HttpResponse<IncomingJson> passOn(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid IncomingBody.PassingOn body) {
        long version = Version.required(ifMatch);
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.PASS_ON);
        IncomingDocument.Assignee to = assignees
                .checked(document.agencyId(), List.of(new IncomingBody.Assignee(body.unitId(), body.officerId())))
                .getFirst();
        return view.answer(
                officer, IncomingAnswers.required(passOnIncoming.passOn(officer, document.id(), version, to)));
    }
}
