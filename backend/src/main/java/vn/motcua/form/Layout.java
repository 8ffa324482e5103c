package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.form.definition.Pointer;

/** The questions of a form in the order they are asked, and which of them are shown under given answers. */
final class Layout {
    private final List<Section> sections;

    private Layout(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /** A question at its place in real answers. */
    record Question(Control control, Pointer place, boolean shown) {}

    static Layout of(JsonNode ui) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode category : ui.path("elements")) {
            List<Gate> gates = gates(category, List.of());
            sections.add(new Section(category.path("label").asText(""), controls(category.path("elements"), gates)));
        }
        return new Layout(sections);
    }

    List<Section> sections() {
        return sections;
    }

    /** Pointers of all controls with {@code *} for list entries, in the order of the form. */
    List<Pointer> templates() {
        return sections.stream()
                .flatMap(section -> templates(section.controls(), Pointer.ROOT))
                .toList();
    }

    /** The questions of a section under these answers, each list's entries after the list itself. */
    List<Question> questions(Section section, JsonNode answers) {
        List<Question> found = new ArrayList<>();
        walk(section.controls(), answers, Pointer.ROOT, true, found);
        return found;
    }

    /** Takes away every answer to a question that is not shown; hiding one may hide another, or show one again. */
    void prune(ObjectNode answers) {
        boolean changed = true;
        while (changed) {
            changed = sections.stream()
                    .flatMap(section -> questions(section, answers).stream())
                    .filter(question -> !question.shown())
                    .filter(question -> !question.place().in(answers).isMissingNode())
                    .findFirst()
                    .map(question -> remove(answers, question.place()))
                    .orElse(false);
        }
    }

    private static boolean remove(JsonNode answers, Pointer place) {
        int last = place.steps().size() - 1;
        Pointer above = new Pointer(place.steps().subList(0, last));
        if (!(above.in(answers) instanceof ObjectNode parent)) {
            return false;
        }
        parent.remove(place.steps().get(last));
        // An object left empty goes with its last answer; an entry of a list stays and is asked for.
        boolean entry = last > 0 && Pointer.isIndex(place.steps().get(last - 1));
        if (parent.isEmpty() && last > 0 && !entry) {
            remove(answers, above);
        }
        return true;
    }

    private static void walk(
            List<Control> controls, JsonNode base, Pointer at, boolean shownAbove, List<Question> found) {
        for (Control control : controls) {
            boolean shown = shownAbove && control.gates().stream().allMatch(gate -> gate.opens(base));
            Pointer place = at.then(control.scope());
            found.add(new Question(control, place, shown));
            JsonNode entries = control.scope().in(base);
            for (int i = 0; entries.isArray() && i < entries.size(); i++) {
                walk(control.detail(), entries.get(i), place.then(String.valueOf(i)), shown, found);
            }
        }
    }

    private static Stream<Pointer> templates(List<Control> controls, Pointer at) {
        return controls.stream().flatMap(control -> {
            Pointer place = at.then(control.scope());
            return Stream.concat(Stream.of(place), templates(control.detail(), place.then(Pointer.ANY_ITEM)));
        });
    }

    private static List<Control> controls(JsonNode elements, List<Gate> above) {
        List<Control> controls = new ArrayList<>();
        for (JsonNode element : elements) {
            List<Gate> gates = gates(element, above);
            if (element.path("type").asText().equals("Control")) {
                controls.add(control(element, gates));
            } else {
                controls.addAll(controls(element.path("elements"), gates));
            }
        }
        return controls;
    }

    private static Control control(JsonNode element, List<Gate> gates) {
        Pointer scope = Pointer.ofScope(element.path("scope").asText()).orElseThrow();
        JsonNode detail = element.path("options").path("detail");
        return new Control(
                scope,
                gates,
                element.path("label").textValue(),
                controls(detail.isArray() ? detail : detail.path("elements"), List.of()));
    }

    private static List<Gate> gates(JsonNode element, List<Gate> above) {
        JsonNode rule = element.path("rule");
        if (rule.isMissingNode()) {
            return above;
        }
        JsonNode condition = rule.path("condition");
        Pointer place = Pointer.ofScope(condition.path("scope").asText()).orElseThrow();
        List<Gate> gates = new ArrayList<>(above);
        gates.add(new Gate(
                Condition.at(place, condition.path("schema")),
                rule.path("effect").asText().equals("SHOW")));
        return gates;
    }
}
