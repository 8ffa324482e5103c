package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finishes an incoming document by what was done elsewhere: its answer has left, or it served its end. */
@Singleton
public class CloseIncoming {

    private static final Set<IncomingState> IN_HANDS = EnumSet.of(IncomingState.ASSIGNED, IncomingState.IN_PROGRESS);
    private static final Set<IncomingState> IN_THE_REGISTER =
            EnumSet.of(IncomingState.TAKEN_IN, IncomingState.ASSIGNED, IncomingState.IN_PROGRESS);

    private final IncomingRows rows;
    private final IncomingChange change;

    CloseIncoming(IncomingRows rows, IncomingChange change) {
        this.rows = rows;
        this.change = change;
    }

    /** Its answer has left: where it is in somebody's hands it is finished with it. Joins the caller's transaction. */
    public void answered(IncomingId id, UUID entry, UUID officer) {
        close(id, IN_HANDS, new IncomingDocument.Ending(null, entry), officer);
    }

    /** It served its end, which is said in a sentence. Joins the caller's transaction. */
    public void served(IncomingId id, String note, UUID officer) {
        close(id, IN_THE_REGISTER, new IncomingDocument.Ending(note, null), officer);
    }

    private void close(IncomingId id, Set<IncomingState> from, IncomingDocument.Ending ending, @Nullable UUID officer) {
        // Elsewhere nothing is changed: it was finished before, taken back, or is not with anybody yet.
        change.move(
                new IncomingChange.Order(id, null, IncomingState.FINISHED, officer, ending.note()),
                document -> from.contains(document.state()),
                document -> rows.finish(id, ending));
    }
}
