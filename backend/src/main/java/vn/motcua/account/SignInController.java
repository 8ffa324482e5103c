package vn.motcua.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import vn.motcua.account.SessionJson.ChallengeJson;
import vn.motcua.account.SessionJson.Who;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.applicant.ApplicantInput;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Applicants sign in and register here. */
@Controller("/api/v1/auth")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private final RequestCode requestCode;
    private final SignIn signIn;
    private final Register register;
    private final AuthAnswers answers;

    SignInController(RequestCode requestCode, SignIn signIn, Register register, AuthAnswers answers) {
        this.requestCode = requestCode;
        this.signIn = signIn;
        this.register = register;
        this.answers = answers;
    }

    @Post("/codes")
    HttpResponse<ChallengeJson> code(HttpRequest<?> request, @Body @Valid AuthBody.NewCode body) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(body.phone());
        Optional<Identifier> identifier = Identifier.parse(body.identifier());
        if (phone.isEmpty() || identifier.isEmpty()) {
            throw ProblemException.of(CommonProblem.INVALID_INPUT, problems(body, phone, identifier));
        }
        Language language = Language.of(request);
        return switch (requestCode.request(phone.get(), identifier.get(), language, answers.client(request))) {
            case RequestCode.Outcome.Sent(Challenge challenge) ->
                HttpResponse.accepted().body(json(challenge));
            case RequestCode.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
            case RequestCode.Outcome.NotSent broken -> throw ProblemException.of(CommonProblem.UNAVAILABLE);
        };
    }

    @Post("/tokens")
    HttpResponse<SessionJson> token(HttpRequest<?> request, @Body @Valid AuthBody.NewToken body) {
        ChallengeId challenge = new ChallengeId(body.challengeId());
        return answer(request, HttpStatus.OK, signIn.signIn(challenge, body.code(), answers.client(request)));
    }

    @Post("/registrations")
    HttpResponse<SessionJson> registration(HttpRequest<?> request, @Body @Valid AuthBody.NewRegistration body) {
        Registration registration = Registrations.read(body, Language.of(request));
        ChallengeId challenge = new ChallengeId(body.challengeId());
        SignInOutcome outcome = register.register(challenge, body.code(), registration, answers.client(request));
        return answer(request, HttpStatus.CREATED, outcome);
    }

    private HttpResponse<SessionJson> answer(HttpRequest<?> request, HttpStatus status, SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.SignedIn(var tokens, var applicant) -> {
                List<SessionJson.Warning> warnings = status == HttpStatus.CREATED
                        ? Registrations.warnings(applicant, Language.of(request))
                        : List.of();
                yield answers.signedIn(request, tokens, Who.of(applicant), warnings)
                        .status(status);
            }
            case SignInOutcome.CodeRejected(CodeCheck.Rejected why) ->
                throw ProblemException.of(AccountProblem.CODE_REJECTED, List.of(why.problem()));
            case SignInOutcome.NotRegistered none -> throw ProblemException.of(AccountProblem.NOT_REGISTERED);
            case SignInOutcome.AlreadyRegistered known -> throw ProblemException.of(AccountProblem.ALREADY_REGISTERED);
            case SignInOutcome.OtherPhone(var kind) -> throw OtherPhone.of(kind);
            case SignInOutcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
            case SignInOutcome.OtherKind other ->
                throw ProblemException.invalid(
                        "/kind",
                        "const",
                        new Text("Loại tài khoản không khớp với số đã nhập", "The number given is not of this kind"));
        };
    }

    private static ChallengeJson json(Challenge challenge) {
        return new ChallengeJson(challenge.id().value(), challenge.expiresAt(), AccountLimits.RESEND_AFTER.toSeconds());
    }

    private static List<FieldProblem> problems(
            AuthBody.NewCode body, Optional<PhoneNumber> phone, Optional<Identifier> identifier) {
        FieldProblem ofPhone = ApplicantInput.phoneProblem("/phone", body.phone());
        FieldProblem ofIdentifier = ApplicantInput.identifierProblem("/identifier", body.identifier());
        if (phone.isPresent()) {
            return List.of(ofIdentifier);
        }
        return identifier.isPresent() ? List.of(ofPhone) : List.of(ofPhone, ofIdentifier);
    }
}
