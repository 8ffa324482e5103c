/**
 * XML as a stream: read within bounds and without anything that reaches outside of the message, and its canonical form. Knows
 * neither signatures nor what a message means.
 */
@NullMarked
package vn.motcua.exchange.edxml.xml;

import org.jspecify.annotations.NullMarked;
