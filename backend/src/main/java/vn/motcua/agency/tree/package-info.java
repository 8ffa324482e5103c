/** Which agencies there are: the tree with its units and counters, imported as a whole and read from memory, for it is
 * small, asked all the time and changed a few times a year. */
@NullMarked
package vn.motcua.agency.tree;

import org.jspecify.annotations.NullMarked;
