/**
 * Dates of running dossiers counted anew after a change of the working calendar: in batches, each with its place remembered
 * in the same transaction, so that a server that stops goes on where it was.
 */
@NullMarked
package vn.motcua.dossier.recount;

import org.jspecify.annotations.NullMarked;
