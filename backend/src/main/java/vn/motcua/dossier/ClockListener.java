package vn.motcua.dossier;

/** Hears in the same transaction that a dossier's dates were counted anew, though nothing was done with it. */
public interface ClockListener {

    /**
     * Called after the row is written and before the transaction commits.
     *
     * @param now the dossier with what is promised now; its version stays, for nobody's work is overtaken by it
     */
    void counted(Dossier now, Recount recount);
}
