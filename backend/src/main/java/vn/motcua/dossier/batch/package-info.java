/**
 * Many dossiers at once (nộp hàng loạt): a business sends rows of answers to one procedure's form, as JSON or as a table. Each row
 * becomes a draft or is refused with what is wrong with it, and each draft that is whole is submitted when that is asked for; row by
 * row in a transaction of its own, once, whatever breaks in between.
 */
@NullMarked
package vn.motcua.dossier.batch;

import org.jspecify.annotations.NullMarked;
