/**
 * What stands on the wire between a portal and an axis, shared by the adapters and the axis in the box: addresses, names of
 * headers, the shapes of answers and how a request is signed. It decides nothing.
 */
@NullMarked
package vn.motcua.exchange.axis.wire;

import org.jspecify.annotations.NullMarked;
