package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form as its author wrote it, not yet published.
 *
 * @param version the number the author gave it; a changed form gets a higher one than what is published already
 */
public record FormDraft(
        String id, int version, String title, String titleEn, ObjectNode schema, ObjectNode ui, ObjectNode i18n) {}
