package vn.motcua.officer.staff;

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
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.ChangeOrder;
import vn.motcua.officer.EnterOfficer;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.SuspendOfficer;
import vn.motcua.officer.staff.StaffJson.FileJson;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** The officers whom an administrator keeps. */
@Controller("/api/v1/officer/officers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController {

    private final OfficerFiles files;
    private final EnterOfficer enterOfficer;
    private final SuspendOfficer suspendOfficer;
    private final StaffRights rights;
    private final StaffInput input;
    private final StaffView view;
    private final Agencies agencies;

    StaffController(
            OfficerFiles files,
            EnterOfficer enterOfficer,
            SuspendOfficer suspendOfficer,
            StaffRights rights,
            StaffInput input,
            StaffView view,
            Agencies agencies) {
        this.files = files;
        this.enterOfficer = enterOfficer;
        this.suspendOfficer = suspendOfficer;
        this.rights = rights;
        this.input = input;
        this.view = view;
        this.agencies = agencies;
    }

    @Get
    StaffJson.ListJson list(
            OfficerCaller administrator,
            @QueryValue @Nullable @Size(max = 60) String agency,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue OfficerFiles.@Nullable State state,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Set<UUID> realm = asked(rights.required(administrator), agency);
        String words = q == null || q.isBlank() ? null : q;
        var question = new OfficerFiles.Question(realm, words, state, after, limit);
        return StaffJson.ListJson.of(files.list(question).map(file -> view.item(administrator, file)));
    }

    @Post
    HttpResponse<FileJson> enter(OfficerCaller administrator, @Body @Valid StaffBody.NewOfficer body) {
        var place = new StaffInput.Place(body.agencyCode(), body.unitCode(), body.roles(), body.validFrom());
        var officer = new EnterOfficer.NewOfficer(
                body.username(),
                StaffInput.words("/fullName", body.fullName()),
                StaffInput.words("/title", body.title()),
                input.post(place, rights.required(administrator), rights.today()),
                body.validFrom());
        return switch (enterOfficer.enter(officer, order(administrator, body.reason()))) {
            case EnterOfficer.Outcome.Entered(OfficerFile file) -> HttpResponse.created(view.file(administrator, file));
            case EnterOfficer.Outcome.UsernameTaken taken -> throw ProblemException.of(StaffProblem.USERNAME_TAKEN);
        };
    }

    @Get("/{officerId}")
    FileJson get(OfficerCaller administrator, UUID officerId) {
        return view.file(administrator, rights.visible(administrator, new OfficerId(officerId)));
    }

    @Post("/{officerId}/suspension")
    FileJson suspend(OfficerCaller administrator, UUID officerId, @Body @Valid StaffBody.Reason body) {
        OfficerId officer =
                rights.changeable(administrator, new OfficerId(officerId)).id();
        if (!suspendOfficer.suspend(officer, order(administrator, body.reason()))) {
            throw ProblemException.of(StaffProblem.OFFICER_SUSPENDED);
        }
        return get(administrator, officerId);
    }

    @Post("/{officerId}/reinstatement")
    FileJson reinstate(OfficerCaller administrator, UUID officerId, @Body @Valid StaffBody.Reason body) {
        OfficerId officer =
                rights.changeable(administrator, new OfficerId(officerId)).id();
        if (!suspendOfficer.reinstate(officer, order(administrator, body.reason()))) {
            throw ProblemException.of(StaffProblem.OFFICER_NOT_SUSPENDED);
        }
        return get(administrator, officerId);
    }

    static ChangeOrder order(OfficerCaller administrator, String reason) {
        return new ChangeOrder(new OfficerId(administrator.officerId()), StaffInput.tidy(reason));
    }

    /** One agency of the realm, where one is named; nobody is found at any other. */
    private Set<UUID> asked(Set<UUID> realm, @Nullable String agencyCode) {
        if (agencyCode == null || agencyCode.isBlank()) {
            return realm;
        }
        return agencies.findByCode(agencyCode.strip())
                .map(agency -> agency.id().value())
                .filter(realm::contains)
                .map(Set::of)
                .orElse(Set.of());
    }
}
