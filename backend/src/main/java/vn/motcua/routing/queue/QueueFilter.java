package vn.motcua.routing.queue;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.ProcedureCode;

/**
 * What an officer asks of a queue.
 *
 * @param words beginning of words of the owner's name or of the dossier code; absent for all
 * @param after the cursor of the page before; absent for the first
 */
public record QueueFilter(
        Queue queue,
        @Nullable String words,
        @Nullable String procedureCode,
        @Nullable DossierStatus status,
        int limit,
        @Nullable String after) {

    /** Whether it asks for a procedure by what is not written like a code. */
    boolean namesNoProcedure() {
        return procedureCode != null && !new ProcedureCode(procedureCode).isWellFormed();
    }

    /** A whole queue from its beginning. */
    public static QueueFilter of(Queue queue, int limit) {
        return new QueueFilter(queue, null, null, null, limit, null);
    }
}
