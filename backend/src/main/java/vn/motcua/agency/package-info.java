/** The tree of agencies with its dates of effect, their one-stop shops, divisions and counters, and their codes in both
 * national schemes. It is read from memory, for it is small, asked all the time and changed a few times a year. Who
 * works there is the package officer's matter. */
@NullMarked
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
