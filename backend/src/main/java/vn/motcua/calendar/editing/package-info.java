/** The calendars over HTTP: all officers read that of their province, administrators change it, each change with its reason. */
@NullMarked
package vn.motcua.calendar.editing;

import org.jspecify.annotations.NullMarked;
