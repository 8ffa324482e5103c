package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A required document on the wire.
 *
 * @param when which answers it is asked for under; always when absent
 */
public record RequiredDocumentJson(
        String code,
        String name,
        String nameEn,
        boolean required,
        @Nullable JsonNode when,
        int originals,
        int copies,
        List<String> accept,
        int maxFiles,
        @Nullable String note) {

    /** The document in this shape. */
    public static RequiredDocumentJson of(RequiredDocument document) {
        return new RequiredDocumentJson(
                document.code(),
                document.name(),
                document.nameEn(),
                document.required(),
                document.condition() == null ? null : document.condition().definition(),
                document.originals(),
                document.copies(),
                document.accept(),
                document.maxFiles(),
                document.note());
    }
}
