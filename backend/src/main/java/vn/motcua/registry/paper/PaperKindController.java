package vn.motcua.registry.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.staff.StaffRights;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;

/**
 * The list of kinds that also go on paper: read by those who read registers, kept by those who administer the province, for it
 * holds in all of it.
 */
@Controller("/api/v1/officer/agencies/{agencyId}/paper-kinds")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class PaperKindController {

    private static final Text NAME_TAKEN =
            new Text("Danh mục đã có loại văn bản này", "The list has a kind of this name already");

    private final PaperCopies copies;
    private final RegistryRights rights;
    private final StaffRights staffRights;
    private final Agencies agencies;

    PaperKindController(PaperCopies copies, RegistryRights rights, StaffRights staffRights, Agencies agencies) {
        this.copies = copies;
        this.rights = rights;
        this.staffRights = staffRights;
        this.agencies = agencies;
    }

    @Introspected
    record KindBody(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Boolean listed) {}

    record KindsJson(List<PaperKind> items) {
        KindsJson {
            items = List.copyOf(items);
        }
    }

    @Get
    KindsJson kinds(OfficerCaller officer, UUID agencyId) {
        boolean reads = rights.may(officer, agencyId, RegistryAction.READ)
                || (officer.holds(OfficerRole.ADMIN)
                        && staffRights.required(officer).contains(agencyId));
        if (!reads) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return new KindsJson(copies.kinds(new AgencyId(agencyId)));
    }

    /** Two kinds of one name could not be told apart where one is chosen. */
    private void requireNewName(AgencyId agency, PaperKind kind) {
        boolean taken = copies.kinds(agency).stream()
                .filter(other -> !other.code().equals(kind.code()))
                .anyMatch(other -> SearchText.fold(other.name()).equals(SearchText.fold(kind.name())));
        if (taken) {
            throw ProblemException.invalid("/name", "unique", NAME_TAKEN);
        }
    }

    @Post
    KindsJson put(OfficerCaller officer, UUID agencyId, @Body @Valid KindBody body) {
        Set<UUID> administered = staffRights.required(officer);
        if (!administered.contains(agencyId)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        AgencyId agency = new AgencyId(agencyId);
        boolean ofTheProvince = agencies.findByCode(agencies.get(agency).provinceCode())
                .filter(province -> administered.contains(province.id().value()))
                .isPresent();
        if (!ofTheProvince) {
            throw ProblemException.of(RegistryProblem.NOT_YOUR_ROLE);
        }
        var kind = new PaperKind(body.code(), body.name().strip(), body.nameEn().strip(), body.listed());
        requireNewName(agency, kind);
        copies.put(agency, kind, officer.officerId());
        return new KindsJson(copies.kinds(agency));
    }
}
