package vn.motcua.account.activation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import vn.motcua.platform.limit.Networks;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Officers with a code choose their credentials here. The code is in the body alone: addresses are written in logs. */
@Controller("/api/v1/auth/activations")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ActivationController {

    private final ActivateOfficer activateOfficer;
    private final Networks networks;

    ActivationController(ActivateOfficer activateOfficer, Networks networks) {
        this.activateOfficer = activateOfficer;
        this.networks = networks;
    }

    @Post
    HttpResponse<ActivationJson> open(HttpRequest<?> request, @Body @Valid ActivationBody.Opening body) {
        var proof = new ActivateOfficer.Proof(body.username(), body.code(), networks.of(request));
        var outcome = activateOfficer.open(proof);
        if (outcome instanceof ActivateOfficer.Outcome.Opened(var pending)) {
            return HttpResponse.ok(ActivationJson.of(pending)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        throw refusal(outcome);
    }

    @Post("/completion")
    HttpResponse<?> complete(HttpRequest<?> request, @Body @Valid ActivationBody.Completion body) {
        var proof = new ActivateOfficer.Proof(body.username(), body.code(), networks.of(request));
        var outcome = activateOfficer.complete(proof, body.password(), body.authenticatorCode());
        if (outcome instanceof ActivateOfficer.Outcome.Activated) {
            return HttpResponse.noContent();
        }
        throw refusal(outcome);
    }

    private static ProblemException refusal(ActivateOfficer.Outcome outcome) {
        return switch (outcome) {
            case ActivateOfficer.Outcome.Opened opened -> throw new IllegalStateException("an opening is no refusal");
            case ActivateOfficer.Outcome.Activated done -> throw new IllegalStateException("success is no refusal");
            case ActivateOfficer.Outcome.Refused refused -> ProblemException.of(ActivationProblem.ACTIVATION_REFUSED);
            case ActivateOfficer.Outcome.BadPassword(var why) -> ProblemException.invalid("/password", "pattern", why);
            case ActivateOfficer.Outcome.WrongDigits wrong ->
                ProblemException.invalid(
                        "/authenticatorCode",
                        "code",
                        new Text(
                                "Mã 6 chữ số chưa khớp; hãy chờ mã mới và xem giờ của điện thoại có đúng không",
                                "These digits do not match; wait for new ones and check the phone's clock"));
            case ActivateOfficer.Outcome.TooMany tooMany -> ProblemException.tooMany(tooMany.retryAfter());
        };
    }
}
