/** The clock everybody asks and the zone in which dates are decided. Working time is the package calendar's matter. */
@NullMarked
package vn.motcua.platform.time;

import org.jspecify.annotations.NullMarked;
