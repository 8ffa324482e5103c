/** The receipt for fees and charges (Decree 123/2020/NĐ-CP) and the amount of money in words that stands on it. */
@NullMarked
package vn.motcua.document.paper.fee;

import org.jspecify.annotations.NullMarked;
