/**
 * The officer's desk over HTTP: one dossier as its officers see it, its papers, and every act on it that routing knows. It
 * decides nothing: the gate says who may do what, the commands do it, and one switch answers what came of it.
 */
@NullMarked
package vn.motcua.routing.desk;

import org.jspecify.annotations.NullMarked;
