package vn.motcua.account;

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
import java.util.List;
import vn.motcua.account.SessionJson.Who;
import vn.motcua.platform.problem.ProblemException;

/** Officers sign in here. */
@Controller("/api/v1/auth/officer-tokens")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficerSignInController {

    private final SignInOfficer signInOfficer;
    private final AuthAnswers answers;

    OfficerSignInController(SignInOfficer signInOfficer, AuthAnswers answers) {
        this.signInOfficer = signInOfficer;
        this.answers = answers;
    }

    @Post
    HttpResponse<SessionJson> token(HttpRequest<?> request, @Body @Valid AuthBody.NewOfficerToken body) {
        Client client = answers.client(request);
        return switch (signInOfficer.signIn(body.username(), body.password(), body.code(), client)) {
            case SignInOfficer.Outcome.SignedIn(var tokens, var officer) ->
                answers.signedIn(request, tokens, Who.of(officer), List.of());
            case SignInOfficer.Outcome.Refused refused -> throw ProblemException.of(AccountProblem.SIGN_IN_REFUSED);
            case SignInOfficer.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }
}
