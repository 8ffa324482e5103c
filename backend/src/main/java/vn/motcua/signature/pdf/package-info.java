/**
 * Signs PDFs as PAdES by the EU's DSS library: the leader first, then the agency, each as an incremental revision with a
 * visible mark where Decree 30/2020 puts it, with a time-stamp when an authority is configured. Who may sign what is for
 * the caller to decide; what is signed has been found sound before.
 */
@NullMarked
package vn.motcua.signature.pdf;

import org.jspecify.annotations.NullMarked;
