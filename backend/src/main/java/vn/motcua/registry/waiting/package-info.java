/**
 * How many documents of an agency's registers wait for whose next step. It counts for who does the step, and knows nothing of the
 * documents themselves.
 */
@NullMarked
package vn.motcua.registry.waiting;

import org.jspecify.annotations.NullMarked;
