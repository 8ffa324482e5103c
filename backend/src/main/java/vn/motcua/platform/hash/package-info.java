/**
 * SHA-256, in the one place that knows that every Java platform has it. What a hash is for is its caller's to say; hashes that
 * need a key are the matter of {@code platform.secret}.
 */
@NullMarked
package vn.motcua.platform.hash;

import org.jspecify.annotations.NullMarked;
