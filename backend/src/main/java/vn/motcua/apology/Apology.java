package vn.motcua.apology;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;

/**
 * The apology of a dossier.
 *
 * @param agencyId whose leaders sign it: the agency that gave the promise
 * @param promisedAt what was promised when it was prepared, or signed
 * @param signature absent until it is signed
 */
record Apology(
        DossierId dossierId,
        AgencyId agencyId,
        ApologyState state,
        Instant promisedAt,
        Instant preparedAt,
        @Nullable Signature signature) {

    /**
     * What a leader wrote and when.
     *
     * @param number the paper's, in its agency's year; absent for those that were signed before apologies were numbered
     */
    record Signature(
            String reason,
            Instant newPromiseAt,
            UUID officerId,
            Instant at,
            @Nullable Integer number) {}

    /** A new one, which waits for a leader. */
    static Apology prepared(DossierId dossierId, AgencyId agencyId, Instant promisedAt, Instant at) {
        return new Apology(dossierId, agencyId, ApologyState.PREPARED, promisedAt, at, null);
    }

    Optional<Signature> signed() {
        return Optional.ofNullable(signature);
    }
}
