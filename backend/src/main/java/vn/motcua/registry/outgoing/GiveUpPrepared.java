package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;

/** Gives a document up that another domain had drawn up, once there is no more reason to send it. */
@Singleton
public class GiveUpPrepared {

    private final OutgoingChange change;

    GiveUpPrepared(OutgoingChange change) {
        this.change = change;
    }

    /**
     * Gives it up wherever it stands before it is sent: nobody signs, numbers or sends it any more. A number it has stays in the
     * register. Joins the caller's transaction.
     *
     * @param reason stands in its history
     * @return whether it will not be sent; false of one that was sent already
     */
    public boolean giveUp(OutgoingId id, String reason) {
        return change.giveUp(id, reason);
    }
}
