/**
 * The log of what was changed in the calendars and the outages: one revision counts all of it, each change has its reason
 * and who made it, and the dates that run are counted anew by each. What the calendars say is in {@code calendar.book}.
 */
@NullMarked
package vn.motcua.calendar.change;

import org.jspecify.annotations.NullMarked;
