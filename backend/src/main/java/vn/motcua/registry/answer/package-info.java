/**
 * Which outgoing document answers which incoming one, known from the answer's draft on: an answer that goes out names its question,
 * and finishes it once it has left. Each register asks here about the other; neither knows it.
 */
@NullMarked
package vn.motcua.registry.answer;

import org.jspecify.annotations.NullMarked;
