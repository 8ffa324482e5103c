package vn.motcua.dossier;

/**
 * Why dates are counted anew.
 *
 * @param promise why a promised date moves
 * @param answer why the date of an answer moves
 */
public record Recount(Why promise, Why answer) {

    /**
     * A reason.
     *
     * @param by who changed what is counted by
     * @param because shown with each date that moves
     */
    public record Why(Actor by, String because) {}
}
