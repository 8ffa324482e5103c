/**
 * edXML read: in any order and in the variants that systems on the axis send, within bounds, as a stream; and only what the
 * sender's own key has signed is handed out. What a message that was refused seems to be stands in the refusal, for an answer
 * to whoever sent it, and nowhere else.
 */
@NullMarked
package vn.motcua.exchange.edxml.reading;

import org.jspecify.annotations.NullMarked;
