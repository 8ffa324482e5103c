package vn.motcua.officer.staff;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.EnterOfficer;
import vn.motcua.platform.security.OfficerRole;

/** What administrators send; shapes of {@code mobile-api-spec}. */
final class StaffBody {

    private StaffBody() {}

    /** An officer with the first post. */
    @Introspected
    record NewOfficer(
            @NotNull @Pattern(regexp = EnterOfficer.USERNAME)
            String username,

            @NotBlank @Size(max = 200) String fullName,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 60) String agencyCode,
            @Nullable @Size(min = 1, max = 60) String unitCode,
            @NotNull @Size(min = 1, max = 8) List<@NotNull OfficerRole> roles,
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 500) String reason) {}

    /** One more post. */
    @Introspected
    record NewPost(
            @NotBlank @Size(max = 60) String agencyCode,
            @Nullable @Size(min = 1, max = 60) String unitCode,
            @NotNull @Size(min = 1, max = 8) List<@NotNull OfficerRole> roles,
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 500) String reason) {}

    /** The end of a post. */
    @Introspected
    record PostEnd(
            @NotNull LocalDate validTo,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why something is done. */
    @Introspected
    record Reason(@NotBlank @Size(max = 500) String reason) {}
}
