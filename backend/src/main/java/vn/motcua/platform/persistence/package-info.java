/** What all SQL shares: transactions with retries, meaning of database errors, keyset pages, ids, folded search text. It
 * owns no table. */
@NullMarked
package vn.motcua.platform.persistence;

import org.jspecify.annotations.NullMarked;
