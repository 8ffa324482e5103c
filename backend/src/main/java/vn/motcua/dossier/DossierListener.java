package vn.motcua.dossier;

/** Hears a dossier's events in the transaction that makes them; only for what must never be out of step with it. */
public interface DossierListener {

    /**
     * Called after the rows are written and before the transaction commits; throwing undoes the change.
     *
     * @param now the dossier as it stands after the change
     * @param by who made it
     */
    void on(DossierEvent event, Dossier now, Actor by);
}
