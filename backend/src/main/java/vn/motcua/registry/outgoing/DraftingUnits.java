package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** Which unit draws a document up: one of the officer's own; clerks and leaders may name any of the agency. */
@Singleton
class DraftingUnits {

    private static final Text UNIT_WANTED =
            new Text("Chọn đơn vị của bạn soạn văn bản này", "Choose which unit of yours draws the document up");

    private final Agencies agencies;
    private final RegistryRights rights;

    DraftingUnits(Agencies agencies, RegistryRights rights) {
        this.agencies = agencies;
        this.rights = rights;
    }

    /** The unit that was named, else the officer's first. */
    UnitId chosen(OfficerCaller officer, AgencyId agency, @Nullable UUID named) {
        List<UUID> own = OutgoingReach.units(officer, agency.value());
        boolean any = named != null && rights.may(officer, agency.value(), RegistryAction.READ_ALL);
        return agencies.units(agency).stream()
                .map(Unit::id)
                .filter(unit -> named == null || unit.value().equals(named))
                .filter(unit -> any || own.contains(unit.value()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/unitId", "enum", UNIT_WANTED));
    }

    /** The unit that was named in the place of the one that draws it up; the same where none was. */
    UnitId changed(OfficerCaller officer, OutgoingDocument.Drafting drafting, @Nullable UUID named) {
        return named == null || drafting.unitId().value().equals(named)
                ? drafting.unitId()
                : chosen(officer, drafting.agencyId(), named);
    }
}
