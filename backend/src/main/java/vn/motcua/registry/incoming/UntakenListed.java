package vn.motcua.registry.incoming;

import java.util.UUID;

/**
 * An event of the outbox: a working day begins at an agency where documents wait that nobody has taken in. Its aggregate is the
 * agency.
 *
 * @param documents how many
 */
public record UntakenListed(UUID agencyId, long documents) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.untaken-listed";
}
