/**
 * What senders ask of receivers after a document has gone out (recall, update, replacement), and what they were answered: one line
 * each, on both sides. It neither sends messages nor says what may be asked when; {@code exchange.status} does.
 */
@NullMarked
package vn.motcua.exchange.request;

import org.jspecify.annotations.NullMarked;
