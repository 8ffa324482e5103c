/** The calendars of {@code seeds/calendar}: each day and each set of hours is brought once, and what is there stays as it is. */
@NullMarked
package vn.motcua.calendar.seeding;

import org.jspecify.annotations.NullMarked;
