/**
 * What officers read of dossiers, taken down for whoever must answer for it later: who, when, which dossier and which of its
 * papers. It judges nothing; who may read what is the gate's to say, and what was done stands in the dossier's history.
 */
@NullMarked
package vn.motcua.routing.reading;

import org.jspecify.annotations.NullMarked;
