/**
 * Documents that go between agencies over the exchange axis: what names each of them there, and which of this portal's agencies
 * it belongs to. The parts below read and write the packages, carry them, follow them and watch over them; the content of a
 * document stands in the registers.
 */
@NullMarked
package vn.motcua.exchange;

import org.jspecify.annotations.NullMarked;
