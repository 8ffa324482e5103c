package vn.motcua.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.definition.FormProfile;

/**
 * One published version of a form (biểu mẫu). Its parts are shared between threads and must not be written to.
 *
 * @param schema what answers must be like (JSON Schema 2020-12, see {@link FormProfile})
 * @param ui how they are asked: categories, controls and the rules that show them
 * @param i18n words in other languages than Vietnamese, by language and pointer
 */
public record Form(FormRef ref, String title, String titleEn, ObjectNode schema, ObjectNode ui, ObjectNode i18n) {
    /** What a draft is once it is published under this version. */
    public static Form of(FormDraft draft, int version) {
        return new Form(
                new FormRef(draft.id(), version),
                draft.title(),
                draft.titleEn(),
                draft.schema(),
                draft.ui(),
                draft.i18n());
    }
}
