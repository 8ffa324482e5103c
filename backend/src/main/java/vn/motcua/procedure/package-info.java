/** What an administrative procedure (thủ tục hành chính) is: level, required documents, fees, time limit, route, and who
 * offers it. Which procedures are in force stands in {@code procedure.catalogue}, how people find them in {@code
 * procedure.search}. What becomes of a dossier of a procedure is no matter of these packages. */
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
