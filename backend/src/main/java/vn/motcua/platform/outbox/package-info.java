/** Events that leave a domain with the change they tell of: written in the caller's transaction, then given to each
 * consumer exactly once as far as the database goes, in order for each aggregate. Nothing here sends anything to anybody;
 * a consumer that must do so writes its own deliveries and sends them when the transaction is over. */
@NullMarked
package vn.motcua.platform.outbox;

import org.jspecify.annotations.NullMarked;
