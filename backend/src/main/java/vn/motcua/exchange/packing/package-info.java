/** Packages made of deliveries, signed by the agency that sends them, and the reader of those that come. */
@NullMarked
package vn.motcua.exchange.packing;

import org.jspecify.annotations.NullMarked;
