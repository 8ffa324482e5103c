package vn.motcua.form.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.form.Form;
import vn.motcua.form.FormRef;
import vn.motcua.platform.content.ContentHash;

/** Keeps published forms; their parts are one JSON text whose hash tells whether a form has changed. */
@Singleton
class SqlForms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormRows rows;
    private final Clock clock;

    SqlForms(FormRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Optional<Form> find(FormRef ref) {
        return rows.find(ref.id(), ref.version()).map(SqlForms::form);
    }

    Optional<FormRow> newest(String id) {
        return rows.newest(id);
    }

    void insert(Form form) {
        String content = content(form);
        rows.save(new FormRow(
                form.ref().id(),
                form.ref().version(),
                form.title(),
                form.titleEn(),
                content,
                ContentHash.of(form.title(), form.titleEn(), content),
                clock.instant()));
    }

    /** The hash a form has when it is stored, whatever its version. */
    static String hash(Form form) {
        return ContentHash.of(form.title(), form.titleEn(), content(form));
    }

    static Form form(FormRow row) {
        try {
            ObjectNode parts = (ObjectNode) JSON.readTree(row.content());
            return new Form(
                    new FormRef(row.id(), row.version()),
                    row.title(),
                    row.titleEn(),
                    parts.withObject("/schema"),
                    parts.withObject("/ui"),
                    parts.withObject("/i18n"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Form " + row.id() + "/" + row.version() + " is not JSON", broken);
        }
    }

    private static String content(Form form) {
        ObjectNode parts = JSON.createObjectNode();
        parts.set("schema", form.schema());
        parts.set("ui", form.ui());
        parts.set("i18n", form.i18n());
        return parts.toString();
    }
}
