/**
 * The calendars as they stand in the database: national ones from the seeds, a province's own days and hours before them,
 * each change by an administrator with its reason. What a change means for dates that run is for whoever counts them.
 */
@NullMarked
package vn.motcua.calendar.book;

import org.jspecify.annotations.NullMarked;
