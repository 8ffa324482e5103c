package vn.motcua.officer;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** The officer who is signed in, over HTTP. */
@Controller("/api/v1/officer/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficerMeController {

    private final Officers officers;
    private final Agencies agencies;

    OfficerMeController(Officers officers, Agencies agencies) {
        this.officers = officers;
        this.agencies = agencies;
    }

    record OfficerMeJson(UUID id, String fullName, String title, List<PostJson> posts) {}

    record PostJson(
            UUID agencyId,
            String agencyCode,
            String agencyName,
            @Nullable UUID unitId,
            @Nullable String unitName,
            List<OfficerRole> roles) {}

    @Get
    OfficerMeJson get(OfficerCaller caller) {
        Officer officer = officers.find(new OfficerId(caller.officerId()))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        return new OfficerMeJson(
                officer.id().value(),
                officer.fullName(),
                officer.title(),
                officer.posts().stream().map(this::json).toList());
    }

    private PostJson json(Post post) {
        Agency agency = agencies.get(new AgencyId(post.agencyId()));
        UUID unit = post.unitId();
        return new PostJson(
                agency.id().value(),
                agency.code(),
                agency.name(),
                unit,
                unit == null ? null : agencies.getUnit(new UnitId(unit)).name(),
                post.roles().stream().sorted().toList());
    }
}
