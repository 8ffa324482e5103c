/**
 * The officers' queues: what waits, what is mine, my unit's, near due, overdue, to be returned, and all of it; searched,
 * filtered and paged by walking along one index each. It reads routing's task table and changes nothing.
 */
@NullMarked
package vn.motcua.routing.queue;

import org.jspecify.annotations.NullMarked;
