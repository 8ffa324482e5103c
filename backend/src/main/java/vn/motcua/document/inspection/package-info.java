/**
 * Says what a file is and whether it is sound, without ever holding it whole and without trusting a byte of it. Pictures
 * are walked marker by marker; a PDF is opened by PDFBox only in a process of its own with a small heap and a bound on
 * its processor time, because PDFBox can be made to exhaust memory or the stack, and neither may take the server down.
 */
@NullMarked
package vn.motcua.document.inspection;

import org.jspecify.annotations.NullMarked;
