/**
 * Incoming documents (văn bản đến): arrived over the exchange or entered from paper, taken in with their number, assigned by a
 * leader, worked on and finished with an answer. Each change is told in the outbox; whoever carries documents turns it into the
 * status that the sender is told.
 */
@NullMarked
package vn.motcua.registry.incoming;

import org.jspecify.annotations.NullMarked;
