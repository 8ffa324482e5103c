/**
 * What people decide about a submitted dossier: it is taken in, refused, stopped, or taken back by its applicant. Each is
 * one command over the status machine; who may give it is for the caller to have asked.
 */
@NullMarked
package vn.motcua.dossier.decision;

import org.jspecify.annotations.NullMarked;
