/**
 * Outages of the portal: recorded and announced by administrators, or found by the servers themselves, which beat while they
 * run. They are shown to everybody while they last or are to come, and counted out of the time to answer a submission, never
 * out of what was promised.
 */
@NullMarked
package vn.motcua.calendar.outage;

import org.jspecify.annotations.NullMarked;
