/**
 * The applicant's store of results (kho quản lý dữ liệu điện tử, Decree 45/2020 Article 16): every result that was handed
 * over with a file, found by its owner and offered to their later dossiers. How a result comes to be, and whether it still
 * holds, is {@code result}'s matter.
 */
@NullMarked
package vn.motcua.result.store;

import org.jspecify.annotations.NullMarked;
