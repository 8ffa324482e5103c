/**
 * XML signatures over whole messages, as a stream: canonical form, digests, whose key may have signed and with what. What is
 * signed means nothing here, and no key is taken from a message.
 */
@NullMarked
package vn.motcua.exchange.edxml.signature;

import org.jspecify.annotations.NullMarked;
