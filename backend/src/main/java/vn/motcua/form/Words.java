package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/**
 * The words of a form. Vietnamese stands in the schema; English in {@code i18n.en} under the field's pointer, with
 * {@code #} before what is not its label: {@code /ten}, {@code /ten#errorMessage}, {@code /ten#GIA_TRI}.
 */
final class Words {
    private final JsonNode english;
    private final Fields fields;
    private final Map<Pointer, String> controlLabels = new HashMap<>();

    Words(Form form, Fields fields, Layout layout) {
        this.english = form.i18n().path("en");
        this.fields = fields;
        layout.sections().forEach(section -> collect(section.controls(), Pointer.ROOT));
    }

    /** What the field at this pointer is called. */
    String label(Pointer place, Language language) {
        Pointer template = fields.template(place);
        String last = template.steps().isEmpty() ? "" : template.steps().getLast();
        String vietnamese = Optional.ofNullable(controlLabels.get(template))
                .or(() ->
                        fields.find(template).map(schema -> schema.path("title").textValue()))
                .orElse(last);
        return in(language, vietnamese, template.toString());
    }

    /** The author's own words for a wrong answer, where there are any. */
    @Nullable
    String errorMessage(Pointer place, Language language) {
        Pointer template = fields.template(place);
        return fields.find(template)
                .map(schema -> schema.path("errorMessage").textValue())
                .map(vietnamese -> in(language, vietnamese, template + "#errorMessage"))
                .orElse(null);
    }

    /** What a chosen answer is called. */
    String option(Pointer place, JsonNode option, Language language) {
        String value = option.path("const").asText();
        return in(language, option.path("title").asText(value), fields.template(place) + "#" + value);
    }

    /** What a section is called. */
    String section(List<Section> sections, int index, Language language) {
        return in(language, sections.get(index).label(), "#/elements/" + index + "/label");
    }

    private String in(Language language, String vietnamese, String key) {
        return language == Language.VI ? vietnamese : english.path(key).asText(vietnamese);
    }

    private void collect(List<Control> controls, Pointer at) {
        for (Control control : controls) {
            Pointer place = at.then(control.scope());
            String label = control.label();
            if (label != null) {
                controlLabels.put(place, label);
            }
            collect(control.detail(), place.then(Pointer.ANY_ITEM));
        }
    }
}
