package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/** Writes answers out as labelled lines, in the order of the form; what was not shown or not answered is left out. */
final class Sheet {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final CompiledForm form;
    private final JsonNode answers;
    private final Language language;

    Sheet(CompiledForm form, JsonNode answers, Language language) {
        this.form = form;
        this.answers = answers;
        this.language = language;
    }

    List<SheetSection> sections() {
        List<Section> sections = form.layout().sections();
        List<SheetSection> written = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<SheetLine> lines = form.layout().questions(sections.get(i), answers).stream()
                    .filter(Layout.Question::shown)
                    .filter(question -> isAnswered(question.place().in(answers)))
                    .map(question -> line(question.place()))
                    .toList();
            if (!lines.isEmpty()) {
                written.add(new SheetSection(form.words().section(sections, i, language), lines));
            }
        }
        return written;
    }

    // A list of objects is written by its entries' own lines.
    private static boolean isAnswered(JsonNode value) {
        boolean ofObjects = value.isArray() && !value.isEmpty() && value.get(0).isObject();
        return !value.isMissingNode() && !value.isNull() && !value.isObject() && !ofObjects;
    }

    private SheetLine line(Pointer place) {
        return new SheetLine(label(place), words(place, place.in(answers)));
    }

    /** The label, with the list's name and the entry's number before it. */
    String label(Pointer place) {
        StringBuilder label = new StringBuilder();
        for (int length = 1; length < place.steps().size(); length++) {
            Pointer above = new Pointer(place.steps().subList(0, length));
            String next = place.steps().get(length);
            if (above.in(answers).isArray() && Pointer.isIndex(next)) {
                int number = Integer.parseInt(next) + 1;
                label.append(form.words().label(above, language))
                        .append(" (")
                        .append(number)
                        .append("): ");
            }
        }
        return label.append(form.words().label(place, language)).toString();
    }

    private String words(Pointer place, JsonNode value) {
        if (value.isArray()) {
            Pointer entry = place.then("0");
            return String.join(
                    "; ",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(item -> words(entry, item))
                            .toList());
        }
        JsonNode schema = form.fields().find(place).orElseGet(MissingNode::getInstance);
        for (JsonNode option : schema.path("oneOf")) {
            if (option.path("const").equals(value)) {
                return form.words().option(place, option, language);
            }
        }
        if (value.isBoolean()) {
            return yesOrNo(value.booleanValue());
        }
        return schema.path("format").asText().equals("date") ? date(value.asText()) : value.asText();
    }

    private String yesOrNo(boolean yes) {
        return switch (language) {
            case VI -> yes ? "Có" : "Không";
            case EN -> yes ? "Yes" : "No";
        };
    }

    // A draft may hold what is no date yet; it is shown as it was typed.
    private static String date(String text) {
        try {
            return LocalDate.parse(text).format(DATE);
        } catch (DateTimeParseException notYet) {
            return text;
        }
    }
}
