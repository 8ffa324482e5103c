package vn.motcua.exchange.asking;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingReach;

/** What a clerk asks of those to whom a document was sent. */
@Controller("/api/v1/officer/outgoing-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingRequestController {
    private final OutgoingReach reach;
    private final AskReceivers askReceivers;
    private final RequestsView view;

    OutgoingRequestController(OutgoingReach reach, AskReceivers askReceivers, RequestsView view) {
        this.reach = reach;
        this.askReceivers = askReceivers;
        this.view = view;
    }

    @Get("/requests")
    RequestsJson list(OfficerCaller officer, UUID documentId) {
        return json(officer, reach.require(officer, documentId, RegistryAction.READ));
    }

    @Post("/recall")
    RequestsJson recall(OfficerCaller officer, UUID documentId, @Body @Valid RequestsJson.Recall body) {
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        Set<String> receivers = Set.copyOf(Objects.requireNonNullElse(body.receiverCodes(), List.of()));
        var wish = new AskReceivers.Wish(body.reason().strip(), receivers, officer.officerId());
        return switch (askReceivers.recall(documentId, wish)) {
            case AskReceivers.Outcome.Asked asked -> json(officer, document);
            case AskReceivers.Outcome.NotSent not -> throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
            case AskReceivers.Outcome.NothingToAsk none -> throw ProblemException.of(AskProblem.NOTHING_TO_ASK);
            case AskReceivers.Outcome.UnknownReceiver(String code) ->
                throw ProblemException.of(RegistryProblem.UNKNOWN_RECEIVER)
                        .withDetail(new Text("Mã: " + code, "Code: " + code));
        };
    }

    private RequestsJson json(OfficerCaller officer, OutgoingDocument document) {
        return view.ofOutgoing(officer, document);
    }
}
