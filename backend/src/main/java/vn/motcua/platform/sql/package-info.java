/** Plain SQL with named parameters on the connection of the current transaction: for queues, claims and queries that a
 * repository's words cannot say. It maps no objects and opens no transactions. */
@NullMarked
package vn.motcua.platform.sql;

import org.jspecify.annotations.NullMarked;
