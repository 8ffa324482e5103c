package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.dossier.paper.OfficerNames;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;

/** Tells the dossier's papers what an officer is called. */
@Singleton
class OfficerNameBook implements OfficerNames {

    private final Officers officers;

    OfficerNameBook(Officers officers) {
        this.officers = officers;
    }

    @Override
    public String nameOf(UUID officerId) {
        return officers.get(new OfficerId(officerId)).fullName();
    }
}
