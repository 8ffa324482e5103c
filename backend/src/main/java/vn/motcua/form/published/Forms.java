package vn.motcua.form.published;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.motcua.form.CompiledForm;
import vn.motcua.form.Form;
import vn.motcua.form.FormRef;
import vn.motcua.form.FormVerdict;
import vn.motcua.form.SheetSection;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/** Finds published forms, judges answers by them and writes them out. A version never changes, so it is held for ever. */
@Singleton
public class Forms {
    private final SqlForms source;
    private final ConcurrentMap<FormRef, Form> held = new ConcurrentHashMap<>();
    private final ConcurrentMap<FormRef, CompiledForm> compiled = new ConcurrentHashMap<>();

    Forms(SqlForms source) {
        this.source = source;
    }

    public Optional<Form> find(String id, int version) {
        return version < 1 || id.isBlank() ? Optional.empty() : find(new FormRef(id, version));
    }

    public Form get(String id, int version) {
        return find(id, version).orElseThrow(() -> new NoSuchElementException("No form " + id + "/" + version));
    }

    public Form get(FormRef ref) {
        return get(ref.id(), ref.version());
    }

    /** Whether the answers are what the form asks for; they themselves are not changed. */
    public FormVerdict check(Form form, JsonNode answers) {
        return compiled(form).check(answers);
    }

    /** Whether the form has a field at this JSON pointer into the answers; entries of lists are counted from 0. */
    public boolean knows(Form form, String pointer) {
        return Pointer.parse(pointer)
                .filter(place -> !place.steps().isEmpty())
                .filter(place -> compiled(form).knows(place))
                .isPresent();
    }

    /** JSON pointers of answers at places where the form has no field. */
    public List<String> unknownPointers(Form form, JsonNode answers) {
        return compiled(form).unknownPlaces(answers).map(Pointer::toString).toList();
    }

    /** The answered questions as labelled lines, in the order of the form. */
    public List<SheetSection> sheet(Form form, JsonNode answers, Language language) {
        return compiled(form).sheet(answers, language);
    }

    /** What the question at a JSON pointer into these answers is called; the pointer itself where the form has none. */
    public String label(Form form, String pointer, JsonNode answers, Language language) {
        return Pointer.parse(pointer)
                .filter(place -> !place.steps().isEmpty() && compiled(form).knows(place))
                .map(place -> compiled(form).label(place, answers, language))
                .orElse(pointer);
    }

    private Optional<Form> find(FormRef ref) {
        Form known = held.get(ref);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Form> read = source.find(ref);
        read.ifPresent(form -> held.put(ref, form));
        return read;
    }

    private CompiledForm compiled(Form form) {
        return compiled.computeIfAbsent(form.ref(), ref -> new CompiledForm(form));
    }
}
