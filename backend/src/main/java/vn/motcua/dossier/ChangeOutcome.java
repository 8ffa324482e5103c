package vn.motcua.dossier;

import java.time.Instant;

/** What came of trying to change a dossier. */
public sealed interface ChangeOutcome {

    /** Done; this is the dossier now. */
    record Changed(Dossier dossier) implements ChangeOutcome {}

    /** Someone else changed it since the caller read it; nothing was written. */
    record Stale(long currentVersion, Instant changedAt, ActorKind changedBy) implements ChangeOutcome {}

    /** The status machine does not allow it. */
    record NotAllowed(DossierStatus from, DossierStatus to) implements ChangeOutcome {}

    /** There is no such dossier. */
    record NotFound() implements ChangeOutcome {}
}
