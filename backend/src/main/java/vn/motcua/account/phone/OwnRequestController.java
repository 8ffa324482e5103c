package vn.motcua.account.phone;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** Officers follow here what they asked for, and take it back. */
@Controller("/api/v1/officer/phone-changes/requests")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnRequestController {

    private final PhoneChangeRequests requests;
    private final WithdrawPhoneChange withdrawPhoneChange;
    private final RequestView view;

    OwnRequestController(PhoneChangeRequests requests, WithdrawPhoneChange withdrawPhoneChange, RequestView view) {
        this.requests = requests;
        this.withdrawPhoneChange = withdrawPhoneChange;
        this.view = view;
    }

    @Get("/own")
    OwnRequestJson.ListJson list(
            OfficerCaller officer,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var own = requests.listOwn(new OfficerId(officer.officerId()), after, limit);
        return OwnRequestJson.ListJson.of(view.ofOwn(own));
    }

    /** Whoever has left the counter since may still take back what they asked for there. */
    @Post("/{requestId}/withdrawal")
    HttpResponse<Void> withdraw(OfficerCaller officer, UUID requestId) {
        return switch (withdrawPhoneChange.withdraw(requestId, new OfficerId(officer.officerId()))) {
            case WITHDRAWN -> HttpResponse.noContent();
            case UNKNOWN -> throw ProblemException.of(CommonProblem.NOT_FOUND);
            case OVER -> throw ProblemException.of(PhoneChangeProblem.REQUEST_OVER);
        };
    }
}
