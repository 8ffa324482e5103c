/**
 * What all SQL shares: transactions with retries, the meaning of database errors, keyset pages, ids, folded search
 * text. It owns no table.
 *
 * <p>How ids are stored: a UUIDv7 in {@code BINARY(16)}, its bytes in order, so that new rows lie together. Micronaut
 * Data must be told so at every place, by {@link BinaryUuid} on the component of a row and on the parameter of a
 * repository's method (docs/adr/002); an architecture rule finds the place that was forgotten. The domain's id types
 * wrap the {@code UUID}. {@code ExampleRows} among the tests shows a repository to copy.
 */
@NullMarked
package vn.motcua.platform.persistence;

import org.jspecify.annotations.NullMarked;
