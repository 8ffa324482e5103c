package vn.motcua.account.activation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.motcua.officer.ChangeOrder;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.staff.StaffProblem;
import vn.motcua.officer.staff.StaffRights;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** Administrators issue activation codes here: for new officers, and for those who lost password or authenticator. */
@Controller("/api/v1/officer/officers/{officerId}/activation-code")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ActivationCodeController {

    private final Activations activations;
    private final StaffRights rights;

    ActivationCodeController(Activations activations, StaffRights rights) {
        this.activations = activations;
        this.rights = rights;
    }

    @Post
    HttpResponse<ActivationJson.CodeJson> issue(
            OfficerCaller administrator, UUID officerId, @Body @Valid ActivationBody.NewCode body) {
        OfficerFile officer = rights.changeable(administrator, new OfficerId(officerId));
        if (!officer.active()) {
            throw ProblemException.of(StaffProblem.OFFICER_SUSPENDED);
        }
        ChangeOrder order = new ChangeOrder(
                new OfficerId(administrator.officerId()), body.reason().strip());
        return HttpResponse.created(ActivationJson.CodeJson.of(activations.issue(officer.id(), order)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
