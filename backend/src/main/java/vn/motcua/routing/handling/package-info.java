/**
 * Handling: what officers do with a dossier and whether they may. Every act passes one gate, which asks the tables of
 * rights; then the dossier is changed, and its task with it. Which step comes next is {@code routing}'s matter, how it
 * looks on a desk {@code routing.desk}'s.
 */
@NullMarked
package vn.motcua.routing.handling;

import org.jspecify.annotations.NullMarked;
