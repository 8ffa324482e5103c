/**
 * A clerk asks receivers about what was sent: to give it back, to take what is new of it; and a receiver's clerk answers what waits
 * for them. How far a document is at a receiver says what may be asked; the words stand in {@code exchange.request}.
 */
@NullMarked
package vn.motcua.exchange.asking;

import org.jspecify.annotations.NullMarked;
