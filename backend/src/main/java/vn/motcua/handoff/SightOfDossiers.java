package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.DossierSight;
import vn.motcua.routing.handling.HandlingGate;

/** Tells the registers which dossiers an officer may see. */
@Singleton
class SightOfDossiers implements DossierSight {

    private final HandlingGate gate;
    private final Dossiers dossiers;

    SightOfDossiers(HandlingGate gate, Dossiers dossiers) {
        this.gate = gate;
        this.dossiers = dossiers;
    }

    @Override
    public Optional<String> findCode(OfficerCaller officer, UUID dossier) {
        DossierId id = new DossierId(dossier);
        return gate.maySee(officer, id)
                ? dossiers.find(id).map(found -> found.requireCode()).map(DossierCode::value)
                : Optional.empty();
    }
}
