/**
 * Many drafts at once (nộp hàng loạt): a business sends rows of answers to one procedure's form. Each row becomes a draft or is
 * refused with what is wrong with it, in a transaction of its own, once, whatever breaks in between.
 */
@NullMarked
package vn.motcua.dossier.batch;

import org.jspecify.annotations.NullMarked;
