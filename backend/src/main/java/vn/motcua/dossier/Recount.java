package vn.motcua.dossier;

/**
 * Why dates are counted anew.
 *
 * @param by who changed what they are counted by
 * @param because shown with each date that moves
 */
public record Recount(Actor by, String because) {}
