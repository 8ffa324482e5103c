/**
 * Remembers what an Idempotency-Key was used for, in the transaction of the act: the same key and request answer the
 * same, the same key with another request is refused. Records live 72 hours.
 */
@NullMarked
package vn.motcua.platform.idempotency;

import org.jspecify.annotations.NullMarked;
