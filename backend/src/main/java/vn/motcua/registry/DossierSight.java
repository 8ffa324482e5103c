package vn.motcua.registry;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.security.OfficerCaller;

/** What the registers ask of those who know who sees which dossier; whoever knows stands behind it. */
public interface DossierSight {

    /** The code of a dossier that the officer may see. */
    Optional<String> findCode(OfficerCaller officer, UUID dossier);
}
