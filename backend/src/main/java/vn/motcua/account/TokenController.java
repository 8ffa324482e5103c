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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.SessionJson.Who;
import vn.motcua.account.session.RefreshOutcome;
import vn.motcua.account.session.Sessions;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.Caller;

/** Tokens are renewed and given up here. */
@Controller("/api/v1/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {

    private final Sessions sessions;
    private final Applicants applicants;
    private final Officers officers;
    private final AuthAnswers answers;

    TokenController(Sessions sessions, Applicants applicants, Officers officers, AuthAnswers answers) {
        this.sessions = sessions;
        this.applicants = applicants;
        this.officers = officers;
        this.answers = answers;
    }

    @Post("/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> refresh(HttpRequest<?> request, @Body @Valid AuthBody.@Nullable Refresh body) {
        Optional<String> token = WebClient.is(request)
                ? WebClient.refreshToken(request)
                : Optional.ofNullable(body).map(AuthBody.Refresh::refreshToken);
        RefreshOutcome outcome = token.map(sessions::refresh).orElseGet(() -> new RefreshOutcome.Refused());
        return switch (outcome) {
            case RefreshOutcome.Refreshed renewed ->
                who(renewed)
                        .<HttpResponse<?>>map(who -> answers.signedIn(request, renewed.tokens(), who, List.of()))
                        .orElseThrow(() -> ProblemException.of(AccountProblem.REFRESH_REFUSED));
            case RefreshOutcome.Refused refused -> throw ProblemException.of(AccountProblem.REFRESH_REFUSED);
            case RefreshOutcome.Reused reused -> throw ProblemException.of(AccountProblem.REFRESH_REUSED);
        };
    }

    @Post("/sign-out")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> signOut(HttpRequest<?> request, Caller caller) {
        sessions.signOut(caller);
        return WebClient.clear(request, HttpResponse.noContent());
    }

    /** Who the session belongs to; an officer may have left since. */
    private Optional<Who> who(RefreshOutcome.Refreshed renewed) {
        return switch (renewed.kind()) {
            case APPLICANT ->
                applicants.find(new ApplicantId(renewed.callerId())).map(Who::of);
            case OFFICER -> officers.find(new OfficerId(renewed.callerId())).map(Who::of);
        };
    }
}
