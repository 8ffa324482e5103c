/** The catalogue of administrative procedures (thủ tục hành chính): published versions with level, required documents,
 * fees, time limit and route, and which agencies offer them. Reads are answered from memory. What becomes of a dossier
 * of a procedure is no matter of this package. */
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
