/**
 * The document of a result (văn bản kết quả) from its draft to its issue: drawn up by whoever handles the dossier, signed by
 * a leader, numbered and sealed by the clerk of the agency. What is issued becomes the result's file; how that is handed
 * over and verified is {@code result}'s matter.
 */
@NullMarked
package vn.motcua.result.document;

import org.jspecify.annotations.NullMarked;
