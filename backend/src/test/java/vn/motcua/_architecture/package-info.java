/** The house's rules of structure, as sentences that can fail. */
@NullMarked
package vn.motcua._architecture;

import org.jspecify.annotations.NullMarked;
