/**
 * The people of the demonstration: they are entered at start where {@code motcua.demo} is on, and nowhere else, for their
 * passwords and secrets are known to everybody.
 */
@NullMarked
package vn.motcua.account.demo;

import org.jspecify.annotations.NullMarked;
