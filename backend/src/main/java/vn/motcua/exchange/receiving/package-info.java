/**
 * What comes in: mailboxes are looked into, packages fetched, read and taken, each with one effect; documents are entered in the
 * register and their senders told, statuses are heard, requests to take back are answered. The transport is acknowledged only
 * once all of it has committed.
 */
@NullMarked
package vn.motcua.exchange.receiving;

import org.jspecify.annotations.NullMarked;
