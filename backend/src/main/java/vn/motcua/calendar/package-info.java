/**
 * Working time: the one place where a time limit becomes a date and says why it is that one. What is counted stands here,
 * without a database; the calendars themselves, and who may change them, are in {@code calendar.book}.
 */
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
