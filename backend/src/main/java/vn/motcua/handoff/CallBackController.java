package vn.motcua.handoff;

import io.micronaut.http.HttpRequest;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.routing.desk.Refusals;

/** A dossier that was handed to another agency is asked back, or handled here again. */
@Controller("/api/v1/officer/dossiers/{dossierId}/hand-off")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class CallBackController {

    private final CallBack callBack;
    private final DeskView view;

    CallBackController(CallBack callBack, DeskView view) {
        this.callBack = callBack;
        this.view = view;
    }

    @Post("/recall")
    HttpResponse<OfficerDossierJson> ask(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid HandOffJson.Ended body) {
        long version = Version.required(ifMatch);
        String reason = body.reason().strip();
        return answer(officer, request, callBack.ask(officer, new DossierId(dossierId), version, reason));
    }

    @Post("/ending")
    HttpResponse<OfficerDossierJson> end(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid HandOffJson.Ended body) {
        long version = Version.required(ifMatch);
        String reason = body.reason().strip();
        return answer(officer, request, callBack.goOn(officer, new DossierId(dossierId), version, reason));
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer, HttpRequest<?> request, CallBack.Outcome outcome) {
        return switch (outcome) {
            case CallBack.Outcome.Done done -> view.answer(officer, request, done.dossier());
            case CallBack.Outcome.Refused refused -> throw Refusals.atOnce(refused.refusal());
            case CallBack.Outcome.NothingToAsk nothing -> throw ProblemException.of(HandOffProblem.NOTHING_TO_ASK);
        };
    }
}
