/**
 * The account of what was handed to other agencies and what came of it: where each dossier's documents are, and whether all that an
 * axis lists is known here and all that was handed over stands there. What cannot be explained is counted, and must be none.
 */
@NullMarked
package vn.motcua.exchange.ledger;

import org.jspecify.annotations.NullMarked;
