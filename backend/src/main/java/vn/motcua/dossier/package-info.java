/**
 * The dossier (hồ sơ): the aggregate an applicant prepares, submits and follows, with its one status machine, its
 * append-only history and its papers. It knows nothing of who handles it next, of payments, of results or of the
 * exchange: those call its commands, or hear its events in the same transaction or through the outbox.
 */
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
