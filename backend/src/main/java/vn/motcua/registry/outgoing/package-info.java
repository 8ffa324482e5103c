/**
 * Outgoing documents (văn bản đi) from their draft to their dispatch: drawn up, signed by a leader, numbered and sealed by the
 * clerk, checked and sent. What has its number stands in the register, which is {@code registry.numbering}'s.
 */
@NullMarked
package vn.motcua.registry.outgoing;

import org.jspecify.annotations.NullMarked;
