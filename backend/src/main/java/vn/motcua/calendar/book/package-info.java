/**
 * The calendars as they stand in the database and are held in memory: national days and hours, a province's own before them,
 * and the hours of agencies and units that have their own. How they are changed is in {@code calendar.editing}.
 */
@NullMarked
package vn.motcua.calendar.book;

import org.jspecify.annotations.NullMarked;
