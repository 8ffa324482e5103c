/**
 * The connections to exchange axes: what the portal asks of an axis, two adapters that ask it (the national protocol and the
 * provincial one), and by which of them a receiver is reached. It carries packages as files and knows the transport's
 * statuses; what a package says, and what becomes of a document, is the matter of others.
 */
@NullMarked
package vn.motcua.exchange.axis;

import org.jspecify.annotations.NullMarked;
