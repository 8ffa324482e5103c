package vn.motcua.live;

import java.util.Set;
import java.util.UUID;

/**
 * A change with those who may hear of it.
 *
 * @param applicants the owner, and those of the listeners who may follow for the owner at this moment
 * @param agencies the one that received the dossier and the one where it is
 */
record LiveChange(LiveMessage.Changed message, Set<UUID> applicants, Set<UUID> agencies) {}
