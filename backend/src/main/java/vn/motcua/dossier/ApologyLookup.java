package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds apologies for dossiers that are late; answered by whoever keeps them. */
public interface ApologyLookup {

    /** What an agency wrote; empty until a leader has signed it. */
    Optional<NewPromise> find(DossierId dossier);

    /**
     * What apologies promise instead of what is promised of these dossiers now. A promise that has moved to the date of an apology
     * or past it is the one to expect again: such dossiers are left out, as are those that have no signed apology.
     *
     * @param promised what is promised now, by dossier
     */
    Map<DossierId, Instant> newPromises(Map<DossierId, Instant> promised);

    /** The same of one dossier. */
    default Optional<Instant> newPromise(Dossier dossier) {
        Instant promised = dossier.times().promisedAt();
        return promised == null
                ? Optional.empty()
                : Optional.ofNullable(
                        newPromises(Map.of(dossier.id(), promised)).get(dossier.id()));
    }

    /** The dossiers whose apology waits for a leader of one of the agencies, the longest waiting first, at most so many. */
    List<UUID> listPrepared(Set<UUID> agencies, int most);

    /**
     * What an agency promises instead, with its apology.
     *
     * @param promisedAt what had been promised
     * @param newPromiseAt what is promised instead
     */
    record NewPromise(String reason, Instant promisedAt, Instant newPromiseAt, Instant signedAt) {

        /** The date to expect when this is promised now: the later of the two. */
        Instant toExpect(Instant promised) {
            return newPromiseAt.isAfter(promised) ? newPromiseAt : promised;
        }
    }
}
