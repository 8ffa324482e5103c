package vn.motcua.account.phone;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** Heads of one-stop shops read here what waits for a second officer, and decide it. */
@Controller("/api/v1/officer/phone-changes/requests")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PhoneRequestController {

    private final PhoneChangeRequests requests;
    private final DecidePhoneChange decidePhoneChange;
    private final RequestView view;
    private final CounterRights rights;

    PhoneRequestController(
            PhoneChangeRequests requests, DecidePhoneChange decidePhoneChange, RequestView view, CounterRights rights) {
        this.requests = requests;
        this.decidePhoneChange = decidePhoneChange;
        this.view = view;
        this.rights = rights;
    }

    @Get
    RequestJson.ListJson list(
            OfficerCaller officer,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var waiting = requests.list(rights.confirmable(officer), after, limit);
        return RequestJson.ListJson.of(view.of(waiting, officer.officerId()));
    }

    @Post("/{requestId}/confirmation")
    PhoneChangeController.ChangedJson confirm(
            OfficerCaller officer, UUID requestId, @Body @Valid PhoneChangeBody.Confirmation body) {
        DecidePhoneChange.Outcome outcome = decidePhoneChange.confirm(deciding(officer, requestId), body.version());
        if (outcome instanceof DecidePhoneChange.Outcome.Confirmed(var fullName, var phone)) {
            return new PhoneChangeController.ChangedJson(fullName, phone.national());
        }
        throw refusal(outcome);
    }

    @Post("/{requestId}/refusal")
    HttpResponse<Void> refuse(OfficerCaller officer, UUID requestId, @Body @Valid PhoneChangeBody.Refusal body) {
        DecidePhoneChange.Outcome outcome = decidePhoneChange.refuse(
                deciding(officer, requestId), body.reason().strip());
        if (outcome instanceof DecidePhoneChange.Outcome.Refused) {
            return HttpResponse.noContent();
        }
        throw refusal(outcome);
    }

    private DecidePhoneChange.Deciding deciding(OfficerCaller officer, UUID requestId) {
        return new DecidePhoneChange.Deciding(
                requestId, new OfficerId(officer.officerId()), rights.requiredToConfirm(officer));
    }

    private static ProblemException refusal(DecidePhoneChange.Outcome outcome) {
        return switch (outcome) {
            case DecidePhoneChange.Outcome.Unknown unknown -> ProblemException.of(CommonProblem.NOT_FOUND);
            case DecidePhoneChange.Outcome.SameOfficer same -> ProblemException.of(PhoneChangeProblem.SAME_OFFICER);
            case DecidePhoneChange.Outcome.Over over -> ProblemException.of(PhoneChangeProblem.REQUEST_OVER);
            case DecidePhoneChange.Outcome.AccountChanged changed ->
                ProblemException.of(PhoneChangeProblem.ACCOUNT_CHANGED);
            case DecidePhoneChange.Outcome.Confirmed done -> throw new IllegalStateException("that is no refusal");
            case DecidePhoneChange.Outcome.Refused done -> throw new IllegalStateException("that is no refusal");
        };
    }
}
