/** Which procedures are in force: publishing with its rules, the versions that never change, and the door that answers
 * from memory. */
@NullMarked
package vn.motcua.procedure.catalogue;

import org.jspecify.annotations.NullMarked;
