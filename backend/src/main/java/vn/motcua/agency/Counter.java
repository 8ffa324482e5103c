package vn.motcua.agency;

import org.jspecify.annotations.Nullable;

/** A desk of a one-stop shop (quầy); its code is unique within the agency. */
public record Counter(
        AgencyId agencyId,
        String code,
        String name,
        @Nullable UnitId unitId) {}
