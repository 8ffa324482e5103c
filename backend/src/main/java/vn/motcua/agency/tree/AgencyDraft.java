package vn.motcua.agency.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Tier;
import vn.motcua.agency.UnitKind;

/**
 * An agency with its units and counters as somebody wrote them, named by codes: the shape of {@code
 * seeds/agencies/*.json}.
 *
 * @param validTo the first day it no longer exists
 */
public record AgencyDraft(
        String code,
        String qcvnCode,
        String name,
        String nameEn,
        String shortName,
        AgencyKind kind,
        Tier tier,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String address,
        @Nullable String phone,
        List<UnitDraft> units,
        List<CounterDraft> counters) {
    public AgencyDraft {
        units = List.copyOf(units);
        counters = List.copyOf(counters);
    }

    /** A unit; its code begins with the agency's. */
    public record UnitDraft(String code, String name, UnitKind kind) {}

    /** A counter in one of the units. */
    public record CounterDraft(
            String code, String name, @Nullable String unitCode) {}
}
