/** Starts and wires the whole: the main class and the schedules. Nothing of the domains' rules is decided here. */
@NullMarked
package vn.motcua.app;

import org.jspecify.annotations.NullMarked;
