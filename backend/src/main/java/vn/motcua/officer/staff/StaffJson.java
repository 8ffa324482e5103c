package vn.motcua.officer.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerChange;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.security.OfficerRole;

/** Officers as their administrators see them; shapes of {@code mobile-api-spec}. Absent is omitted. */
final class StaffJson {

    private StaffJson() {}

    /** A page of officers. */
    record ListJson(List<ItemJson> items, @Nullable String next) {
        static ListJson of(Page<ItemJson> page) {
            return new ListJson(page.items(), page.next());
        }
    }

    /** One officer in a list, with the posts that hold or will. */
    record ItemJson(
            UUID id, String username, String fullName, String title, OfficerFiles.State state, List<PostJson> posts) {}

    /** One officer whole. */
    record FileJson(
            UUID id,
            String username,
            String fullName,
            String title,
            OfficerFiles.State state,
            boolean changeable,
            Instant enteredAt,
            @Nullable Instant activatedAt,
            List<PostJson> posts,
            List<ChangeJson> changes) {}

    record PostJson(
            UUID id,
            String agencyCode,
            String agencyName,
            @Nullable String unitCode,
            @Nullable String unitName,
            List<OfficerRole> roles,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean over) {}

    record ChangeJson(
            OfficerChange.Kind kind,
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            @Nullable UUID postId,
            @Nullable LocalDate validTo) {}

    /** The agencies at which the administrator may give posts today, with their units. */
    record AgenciesJson(List<AgencyJson> items) {}

    record AgencyJson(UUID id, String code, String name, List<UnitJson> units) {}

    record UnitJson(String code, String name) {}
}
