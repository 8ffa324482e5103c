package vn.motcua.procedure;

import java.util.Set;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;

/** Which agencies offer a procedure: those of the provinces whose kind or code is listed. */
public record Offering(Set<String> provinces, Set<AgencyKind> agencyKinds, Set<String> agencyCodes) {
    public Offering {
        provinces = Ordered.copyOf(provinces);
        agencyKinds = agencyKinds == null ? Set.of() : Ordered.copyOf(agencyKinds);
        agencyCodes = agencyCodes == null ? Set.of() : Ordered.copyOf(agencyCodes);
    }

    /** Whether the agency is one of them; whether it exists today is asked of the agency. */
    public boolean includes(Agency agency) {
        return provinces.contains(agency.provinceCode())
                && (agencyKinds.contains(agency.kind()) || agencyCodes.contains(agency.code()));
    }
}
