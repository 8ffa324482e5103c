/**
 * The registers as books: outgoing or incoming documents of some days on paper, in the forms of Decree 30/2020, Annex IV. What
 * stands in them is read here and written elsewhere.
 */
@NullMarked
package vn.motcua.registry.book;

import org.jspecify.annotations.NullMarked;
