package vn.motcua.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;

/** Compares places by where they are asked in the form; entries of a list by number, fields never asked come last. */
final class FormOrder implements Comparator<Pointer> {
    private final Fields fields;
    private final Map<Pointer, Integer> ranks = new HashMap<>();

    FormOrder(List<Pointer> asked, Fields fields) {
        this.fields = fields;
        Stream.concat(asked.stream(), fields.all().stream()).forEach(template -> {
            for (int length = 0; length <= template.steps().size(); length++) {
                ranks.putIfAbsent(new Pointer(template.steps().subList(0, length)), ranks.size());
            }
        });
    }

    @Override
    public int compare(Pointer one, Pointer other) {
        int shared = Math.min(one.steps().size(), other.steps().size());
        for (int length = 1; length <= shared; length++) {
            int difference = Integer.compare(rank(one, length), rank(other, length));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.steps().size(), other.steps().size());
    }

    private int rank(Pointer place, int length) {
        Pointer prefix = new Pointer(place.steps().subList(0, length));
        Pointer template = fields.template(prefix);
        String last = prefix.steps().getLast();
        if (template.steps().getLast().equals(Pointer.ANY_ITEM) && Pointer.isIndex(last)) {
            return Integer.parseInt(last);
        }
        return ranks.getOrDefault(template, Integer.MAX_VALUE);
    }
}
