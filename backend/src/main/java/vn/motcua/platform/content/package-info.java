/** Content that is read a thousand times for each time it changes: its hash, and answers made ready once, with a strong
 * ETag, and given out as they are. */
@NullMarked
package vn.motcua.platform.content;

import org.jspecify.annotations.NullMarked;
