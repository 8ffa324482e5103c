/**
 * Working time: the one place where a time limit becomes an instant. It knows office hours and the days of the week;
 * public holidays and swapped days belong here too and nowhere else.
 */
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
