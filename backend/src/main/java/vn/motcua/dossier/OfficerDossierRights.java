package vn.motcua.dossier;

import vn.motcua.platform.security.OfficerCaller;

/** Whether an officer has to do with a dossier; answered by whoever routes dossiers to units. */
public interface OfficerDossierRights {

    /** Whether the officer may see the dossier at all; what they may not see does not exist for them. */
    boolean maySee(OfficerCaller officer, DossierId dossier);
}
