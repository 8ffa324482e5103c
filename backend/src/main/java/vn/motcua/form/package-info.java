/** Answers to a form: judged, pruned of what was not asked, and written out in words, as phones and web do it. How a
 * form may be written stands in {@code form.definition}, which forms there are in {@code form.published}. What a form is
 * for is the package procedure's matter, and where answers are kept is dossier's. */
@NullMarked
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
