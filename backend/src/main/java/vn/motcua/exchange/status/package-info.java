/**
 * How far a document has come at each of its receivers, as status messages tell it (standards' codes 01 to 16): what may follow
 * what, what is kept in the history without moving anything, and who waits for an answer to a request to take back or to update.
 * It neither sends nor receives messages.
 */
@NullMarked
package vn.motcua.exchange.status;

import org.jspecify.annotations.NullMarked;
