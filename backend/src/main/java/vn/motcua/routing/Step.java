package vn.motcua.routing;

import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.security.OfficerRole;

/**
 * One step of a route (bước xử lý): the unit that does it and the role it needs.
 *
 * @param no 1 for the intake, counted on from there
 * @param agencyId the agency of the unit, which need not be the one that received the dossier
 * @param hours working hours it may take; null when only the whole has a limit
 */
public record Step(
        int no,
        String name,
        AgencyId agencyId,
        UnitId unitId,
        OfficerRole role,
        @Nullable Integer hours) {}
