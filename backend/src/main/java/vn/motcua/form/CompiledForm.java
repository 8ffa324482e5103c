package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/** A form made ready to judge answers; safe to share between threads. */
public final class CompiledForm {
    private final Schema schema;
    private final Fields fields;
    private final Layout layout;
    private final Words words;
    private final FormOrder order;
    private final GroupedDigits digits;

    /** Makes the form ready; the form must keep the profile. */
    public CompiledForm(Form form) {
        this.schema = SchemaCompiler.compile(form.schema());
        this.fields = Fields.of(form.schema());
        this.layout = Layout.of(form.ui());
        this.words = new Words(form, fields, layout);
        this.order = new FormOrder(layout.templates(), fields);
        this.digits = new GroupedDigits(fields);
    }

    Fields fields() {
        return fields;
    }

    Layout layout() {
        return layout;
    }

    Words words() {
        return words;
    }

    /** Whether the answers are what the form asks for; they themselves are not changed. */
    public FormVerdict check(JsonNode answers) {
        Optional<FieldError> breach = Bounds.firstBreach(answers);
        if (breach.isPresent()) {
            return new FormVerdict.Invalid(JsonNodeFactory.instance.objectNode(), List.of(breach.get()));
        }
        ObjectNode pruned = Tidying.tidy(answers);
        digits.write(pruned);
        layout.prune(pruned);
        Stream<Breach> unknown = unknownPlaces(pruned).map(place -> new Breach(place, "additionalProperties"));
        List<FieldError> errors =
                firstOfEach(Stream.concat(schema.validate(pruned).stream().map(Breach::of), unknown));
        return errors.isEmpty() ? new FormVerdict.Valid(pruned) : new FormVerdict.Invalid(pruned, errors);
    }

    /** What is worth telling a person: the first breach of each answer, in the order of the form. */
    private List<FieldError> firstOfEach(Stream<Breach> breaches) {
        Map<Pointer, Breach> first = new LinkedHashMap<>();
        breaches.sorted(Comparator.comparing(Breach::place, order).thenComparingInt(Breach::order))
                .forEach(breach -> first.putIfAbsent(breach.place(), breach));
        return first.values().stream()
                .map(breach -> breach.inWords(fields, words))
                .toList();
    }

    /** Whether the form has a field at this place of real answers. */
    public boolean knows(Pointer place) {
        return !place.steps().contains(Pointer.ANY_ITEM) && fields.find(place).isPresent();
    }

    /** Places of answers where the form has no field; an unknown object counts once, not by its contents. */
    public Stream<Pointer> unknownPlaces(JsonNode answers) {
        return unknown(Pointer.ROOT, answers);
    }

    /** The answered questions as labelled lines, in the order of the form. */
    public List<SheetSection> sheet(JsonNode answers, Language language) {
        return new Sheet(this, answers, language).sections();
    }

    /** What the question at a place of these answers is called, with its list's name and the entry's number before it. */
    public String label(Pointer place, JsonNode answers, Language language) {
        return new Sheet(this, answers, language).label(place);
    }

    private Stream<Pointer> unknown(Pointer place, JsonNode node) {
        if (!knows(place)) {
            return Stream.of(place);
        }
        if (node.isArray()) {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                    .flatMap(i -> unknown(place.then(String.valueOf(i)), node.get(i)));
        }
        return node.properties().stream()
                .flatMap(property -> unknown(place.then(property.getKey()), property.getValue()));
    }
}
