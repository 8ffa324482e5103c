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
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.receiving.AnswerRequest;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingReach;

/** What senders ask about documents that came, and the clerk's answer. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class IncomingRequestController {
    private final IncomingReach reach;
    private final RegistryRights rights;
    private final AnswerRequest answerRequest;
    private final RequestsView view;
    private final Transactions transactions;

    IncomingRequestController(
            IncomingReach reach,
            RegistryRights rights,
            AnswerRequest answerRequest,
            RequestsView view,
            Transactions transactions) {
        this.reach = reach;
        this.rights = rights;
        this.answerRequest = answerRequest;
        this.view = view;
        this.transactions = transactions;
    }

    @Get("/agencies/{agencyId}/recall-requests")
    RequestsJson.Waiting waiting(OfficerCaller officer, UUID agencyId) {
        return view.waiting(rights.require(officer, agencyId, RegistryAction.READ_ALL));
    }

    @Get("/incoming-documents/{documentId}/requests")
    RequestsJson list(OfficerCaller officer, UUID documentId) {
        return view.ofIncoming(officer, reach.require(officer, documentId, RegistryAction.READ));
    }

    @Post("/incoming-documents/{documentId}/recall-answer")
    RequestsJson answer(OfficerCaller officer, UUID documentId, @Body @Valid RequestsJson.Answering body) {
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.TAKE_IN);
        String why = Optional.ofNullable(body.reason()).map(String::strip).orElse("");
        if (!body.agreed() && why.isEmpty()) {
            throw ProblemException.invalid(
                    "/reason", "required", new Text("Từ chối phải nêu lý do", "A refusal says why"));
        }
        boolean answered = transactions.write(() -> view.find(documentId)
                .map(came -> body.agreed()
                        ? answerRequest.agree(came, officer.officerId())
                        : answerRequest.refuse(came, why, officer.officerId()))
                .orElse(false));
        if (!answered) {
            throw ProblemException.of(AskProblem.NOT_ASKED);
        }
        return view.ofIncoming(officer, document);
    }
}
