/** The agencies that messages are taken from and whose names are known: the portal's own, and those that a file lists. */
@NullMarked
package vn.motcua.exchange.partner;

import org.jspecify.annotations.NullMarked;
