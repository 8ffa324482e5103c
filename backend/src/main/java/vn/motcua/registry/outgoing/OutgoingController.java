package vn.motcua.registry.outgoing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.AnswerDay;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;

/** One outgoing document: what its drafter, its leader and the clerk do with it. */
@Controller("/api/v1/officer/outgoing-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingController {

    private final OutgoingReach reach;
    private final AnswerGate answerGate;
    private final SignOutgoing signOutgoing;
    private final IssueOutgoing issueOutgoing;
    private final CheckOutgoing checkOutgoing;
    private final ReaddressOutgoing readdressOutgoing;
    private final SendOutgoing sendOutgoing;
    private final DraftingUnits units;
    private final AnswerDay answerDay;
    private final OutgoingView view;

    OutgoingController(
            OutgoingReach reach,
            AnswerGate answerGate,
            SignOutgoing signOutgoing,
            IssueOutgoing issueOutgoing,
            CheckOutgoing checkOutgoing,
            ReaddressOutgoing readdressOutgoing,
            SendOutgoing sendOutgoing,
            DraftingUnits units,
            AnswerDay answerDay,
            OutgoingView view) {
        this.reach = reach;
        this.answerGate = answerGate;
        this.signOutgoing = signOutgoing;
        this.issueOutgoing = issueOutgoing;
        this.checkOutgoing = checkOutgoing;
        this.readdressOutgoing = readdressOutgoing;
        this.sendOutgoing = sendOutgoing;
        this.units = units;
        this.answerDay = answerDay;
        this.view = view;
    }

    @Get
    HttpResponse<OutgoingJson> get(OfficerCaller officer, UUID documentId) {
        return view.answer(officer, reach.require(officer, documentId, RegistryAction.READ));
    }

    @Get("/checklist")
    OutgoingJson.Checked checklist(OfficerCaller officer, HttpRequest<?> request, UUID documentId) {
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        return OutgoingJson.Checked.of(checkOutgoing.check(document), Language.of(request));
    }

    @Put
    HttpResponse<OutgoingJson> rewrite(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid OutgoingBody.Words body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.editable(officer, documentId);
        answerDay.require(body.dueOn(), null);
        UnitId unit = units.changed(officer, document.drafting(), body.unitId());
        OutgoingChange.Order order = order(officer, document, version, null);
        return answer(officer, answerGate.rewrite(officer, order, document, unit, body));
    }

    @Post("/submission")
    HttpResponse<OutgoingJson> submit(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body OutgoingBody.@Nullable Nothing body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.editable(officer, documentId);
        return answer(officer, signOutgoing.submit(order(officer, document, version, null), document));
    }

    @Post("/giving-up")
    HttpResponse<OutgoingJson> drop(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body OutgoingBody.@Nullable Nothing body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.editable(officer, documentId);
        return answer(officer, signOutgoing.drop(order(officer, document, version, null)));
    }

    /** A leader sends back what waits for their signature, a clerk as well what was signed. */
    @Post("/sending-back")
    HttpResponse<OutgoingJson> sendBack(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid OutgoingBody.Remarks body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.READ);
        boolean asClerk =
                document.state() == OutgoingState.SIGNED && reach.may(officer, document, RegistryAction.NUMBER);
        if (!asClerk && !reach.may(officer, document, RegistryAction.SIGN)) {
            throw ProblemException.of(RegistryProblem.NOT_YOUR_ROLE);
        }
        return answer(officer, signOutgoing.sendBack(order(officer, document, version, body.remarks())));
    }

    @Post("/signature")
    HttpResponse<OutgoingJson> sign(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body OutgoingBody.@Nullable Confirmed body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SIGN);
        OutgoingChange.Order order = order(officer, document, version, null);
        return answer(officer, pass(order, document, body, () -> signOutgoing.sign(order, document)));
    }

    @Post("/issue")
    HttpResponse<OutgoingJson> issue(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body OutgoingBody.@Nullable Confirmed body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.NUMBER);
        OutgoingChange.Order order = order(officer, document, version, null);
        return answer(officer, pass(order, document, body, () -> issueOutgoing.issue(order, document)));
    }

    @Put("/receivers")
    HttpResponse<OutgoingJson> readdress(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid OutgoingBody.Receivers body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        return answer(
                officer,
                readdressOutgoing.readdress(order(officer, document, version, null), document, body.correspondents()));
    }

    @Post("/dispatch")
    HttpResponse<OutgoingJson> send(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body OutgoingBody.@Nullable Confirmed body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        OutgoingChange.Order order = order(officer, document, version, null);
        return answer(officer, pass(order, document, body, () -> sendOutgoing.send(order, document)));
    }

    private OutgoingOutcome pass(
            OutgoingChange.Order order,
            OutgoingDocument document,
            OutgoingBody.@Nullable Confirmed body,
            Supplier<OutgoingOutcome> act) {
        return answerGate.pass(order, document, OutgoingBody.Confirmed.isQuestionKnownLost(body), act);
    }

    static OutgoingChange.Order order(
            OfficerCaller officer, OutgoingDocument document, long version, @Nullable String remarks) {
        return new OutgoingChange.Order(document.id(), version, officer.officerId(), remarks);
    }

    private HttpResponse<OutgoingJson> answer(OfficerCaller officer, OutgoingOutcome outcome) {
        return switch (outcome) {
            case OutgoingOutcome.Done done -> view.answer(officer, done.document());
            case OutgoingOutcome other -> throw OutgoingAnswersJson.problem(other);
        };
    }
}
