/**
 * What all SQL shares: transactions with retries, the meaning of database errors, keyset pages, ids, folded search
 * text. It owns no table.
 *
 * <p>How ids are stored: a UUIDv7 in {@code CHAR(36) CHARACTER SET ascii COLLATE ascii_bin}, for that is what Micronaut
 * Data writes for a {@link java.util.UUID} on MySQL in every place, derived finders and parameters of {@code @Query}
 * alike, with no annotation that somebody could forget (docs/adr/002). Rows name their ids as {@code UUID}; the domain's
 * id types wrap them. {@code ExampleRows} among the tests shows a repository to copy.
 */
@NullMarked
package vn.motcua.platform.persistence;

import org.jspecify.annotations.NullMarked;
