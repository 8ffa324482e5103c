package vn.motcua.dossier.paper;

import java.util.UUID;

/** Names an officer on a paper; answered by whoever knows officers. */
public interface OfficerNames {

    /** Full name of an officer. */
    String nameOf(UUID officerId);
}
