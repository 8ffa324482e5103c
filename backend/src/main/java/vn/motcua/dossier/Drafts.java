package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The public door to drafts: begun, written over and thrown away for as long as nobody has submitted them. */
@Singleton
public class Drafts {

    private final SqlDossiers dossiers;
    private final Clock clock;

    Drafts(SqlDossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Writes a new draft down; inside a transaction. */
    public void begin(Dossier draft, Actor by) {
        if (draft.status() != DossierStatus.DRAFT) {
            throw new IllegalArgumentException("a dossier begins as a draft");
        }
        dossiers.insert(draft, by);
    }

    /** Reads a draft of the version the caller knows and holds it until the transaction ends. */
    public DraftHold hold(DossierId id, long expectedVersion) {
        return switch (holdNewest(id)) {
            case DraftHold.Held(Dossier now)
            when now.version() != expectedVersion -> new DraftHold.Stale(dossiers.staleness(now));
            case DraftHold hold -> hold;
        };
    }

    /** The same as it is, whichever version the caller knows. */
    public DraftHold holdNewest(DossierId id) {
        Dossier now = dossiers.lock(id).orElse(null);
        if (now == null) {
            return new DraftHold.NotFound();
        }
        return now.status() == DossierStatus.DRAFT ? new DraftHold.Held(now) : new DraftHold.NotADraft();
    }

    /** Replaces what a held draft says; this is the draft now. */
    public Dossier write(DraftHold.Held held, ObjectNode answers, @Nullable Delivery delivery, Actor by) {
        Dossier before = held.draft();
        Dossier next = Revision.of(before, clock.instant())
                .answers(answers)
                .delivery(delivery)
                .dossier();
        dossiers.update(next, before.version(), by);
        return next;
    }

    /** Throws a held draft away; what refers to it must be gone. */
    public void discard(DraftHold.Held held) {
        dossiers.delete(held.draft().id());
    }
}
