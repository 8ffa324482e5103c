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

/** A form made ready to judge answers; safe to share between threads. */
final class CompiledForm {
    private final Schema schema;
    private final Fields fields;
    private final Layout layout;
    private final Words words;
    private final FormOrder order;

    CompiledForm(Form form) {
        this.schema = SchemaCompiler.compile(form.schema());
        this.fields = Fields.of(form.schema());
        this.layout = Layout.of(form.ui());
        this.words = new Words(form, fields, layout);
        this.order = new FormOrder(layout.templates(), fields);
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

    FormVerdict check(JsonNode answers) {
        Optional<FieldError> breach = Bounds.firstBreach(answers);
        if (breach.isPresent()) {
            return new FormVerdict.Invalid(JsonNodeFactory.instance.objectNode(), List.of(breach.get()));
        }
        ObjectNode pruned = Tidying.tidy(answers);
        layout.prune(pruned);
        List<FieldError> errors =
                firstOfEach(Stream.concat(schema.validate(pruned).stream().map(Breach::of), unknownFields(pruned)));
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

    /** Whether the form has a field at this place. */
    boolean knows(Pointer place) {
        return fields.find(place).isPresent();
    }

    /** Answers at places where the form has no field; an unknown object counts once, not by its contents. */
    Stream<Breach> unknownFields(JsonNode answers) {
        return unknown(Pointer.ROOT, answers).map(place -> new Breach(place, "additionalProperties"));
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
