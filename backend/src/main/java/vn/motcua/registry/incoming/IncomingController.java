package vn.motcua.registry.incoming;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;

/** One incoming document, for those who take it in, assign it and work on it. */
@Controller("/api/v1/officer/incoming-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class IncomingController {

    private static final Text PAST =
            new Text("Hạn xử lý không được trước hôm nay", "The last day cannot be before today");

    private static final Text UNSENT = new Text(
            "Văn bản trả lời này chưa gửi: gửi văn bản trước rồi mới kết thúc",
            "This answer was not sent yet: send it first");
    private static final Text NOTHING_SAID =
            new Text("Chọn văn bản trả lời hoặc nhập kết quả xử lý", "Choose the answer or write what came of it");

    private final IncomingReach reach;
    private final ReceiveIncoming receiveIncoming;
    private final AssignIncoming assignIncoming;
    private final WorkOnIncoming workOnIncoming;
    private final Assignees assignees;
    private final IncomingView view;

    IncomingController(
            IncomingReach reach,
            ReceiveIncoming receiveIncoming,
            AssignIncoming assignIncoming,
            WorkOnIncoming workOnIncoming,
            Assignees assignees,
            IncomingView view) {
        this.reach = reach;
        this.receiveIncoming = receiveIncoming;
        this.assignIncoming = assignIncoming;
        this.workOnIncoming = workOnIncoming;
        this.assignees = assignees;
        this.view = view;
    }

    @Get
    HttpResponse<IncomingJson> get(OfficerCaller officer, UUID documentId) {
        return view.answer(officer, reach.require(officer, documentId, RegistryAction.READ));
    }

    @Post("/taking-in")
    HttpResponse<IncomingJson> takeIn(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body IncomingBody.@Nullable Nothing body) {
        long version = Version.required(ifMatch);
        IncomingId id =
                reach.require(officer, documentId, RegistryAction.TAKE_IN).id();
        return answer(officer, receiveIncoming.takeIn(officer.officerId(), id, version));
    }

    @Post("/return")
    HttpResponse<IncomingJson> giveBack(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid IncomingBody.Return body) {
        long version = Version.required(ifMatch);
        IncomingId id =
                reach.require(officer, documentId, RegistryAction.TAKE_IN).id();
        return answer(officer, receiveIncoming.giveBack(officer.officerId(), id, version, body.reason()));
    }

    @Post("/assignment")
    HttpResponse<IncomingJson> assign(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid IncomingBody.Assignment body) {
        long version = Version.required(ifMatch);
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.ASSIGN);
        if (body.respondBy() != null && body.respondBy().isBefore(view.today())) {
            throw ProblemException.invalid("/respondBy", "minimum", PAST);
        }
        var words = new AssignIncoming.Words(
                body.remarks(), body.respondBy(), assignees.checked(document.agencyId(), body.assignees()));
        return answer(officer, assignIncoming.assign(officer.officerId(), document.id(), version, words));
    }

    @Post("/beginning")
    HttpResponse<IncomingJson> begin(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body IncomingBody.@Nullable Nothing body) {
        long version = Version.required(ifMatch);
        IncomingId id = reach.require(officer, documentId, RegistryAction.WORK).id();
        return answer(officer, workOnIncoming.begin(officer, id, version));
    }

    @Post("/completion")
    HttpResponse<IncomingJson> finish(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid IncomingBody.Completion body) {
        long version = Version.required(ifMatch);
        IncomingId id = reach.require(officer, documentId, RegistryAction.READ).id();
        var ending = new IncomingDocument.Ending(body.note(), body.answerId());
        return switch (workOnIncoming.finish(officer, id, version, ending)) {
            case WorkOnIncoming.Finish.Answered answered -> answer(officer, answered.outcome());
            case WorkOnIncoming.Finish.NoSuchAnswer none -> throw ProblemException.of(RegistryProblem.NO_SUCH_ANSWER);
            case WorkOnIncoming.Finish.UnsentAnswer unsent ->
                throw ProblemException.of(RegistryProblem.ANSWER_NOT_SENT).withError("/answerId", "enum", UNSENT);
            case WorkOnIncoming.Finish.NothingSaid nothing ->
                throw ProblemException.invalid("/note", "required", NOTHING_SAID);
        };
    }

    private HttpResponse<IncomingJson> answer(OfficerCaller officer, IncomingChange.Outcome outcome) {
        return view.answer(officer, IncomingAnswers.required(outcome));
    }
}
