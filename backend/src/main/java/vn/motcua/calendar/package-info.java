/**
 * Working time: the one place where a time limit becomes a date and says why it is that one. What is counted stands here,
 * without a database; the calendars themselves are in {@code calendar.book}, their changes in {@code calendar.change}.
 */
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
