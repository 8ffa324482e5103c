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

    /** What is promised instead of each of these dossiers' first promise; without those that have no signed apology. */
    Map<DossierId, Instant> newPromises(Set<DossierId> dossiers);

    /** The dossiers whose apology waits for a leader of one of the agencies, the longest waiting first, at most so many. */
    List<UUID> listPrepared(Set<UUID> agencies, int most);

    /**
     * What an agency promises instead, with its apology.
     *
     * @param promisedAt what had been promised
     * @param newPromiseAt what is promised instead
     */
    record NewPromise(String reason, Instant promisedAt, Instant newPromiseAt, Instant signedAt) {}
}
