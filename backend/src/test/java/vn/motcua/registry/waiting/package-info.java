/** How many documents wait for whom. */
@NullMarked
package vn.motcua.registry.waiting;

import org.jspecify.annotations.NullMarked;
