/**
 * Between the exchange and the registers: what the clerk sends is put in the post, what arrives is entered, what becomes of it there
 * is told to its sender, and registers ask here how their documents stand.
 */
@NullMarked
package vn.motcua.exchange.register;

import org.jspecify.annotations.NullMarked;
