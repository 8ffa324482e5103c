package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Delivery;
import vn.motcua.platform.problem.FieldProblem;

/**
 * A draft into which changes are worked one after another. A change is taken where the draft still says what the device had, or
 * says already what is wanted; else it is left to the person. One in conflict holds none of the others up.
 */
final class DraftMerge {

    private final ObjectNode answers;
    private @Nullable JsonNode delivery;
    private final Set<UUID> known;
    private final Function<DraftChange, List<FieldProblem>> faults;
    private final List<TakenChange> taken = new ArrayList<>();
    private boolean changed;

    /**
     * @param known the changes that the draft has had already
     * @param faults why a change can never be taken; nothing where it can
     */
    DraftMerge(
            ObjectNode answers,
            @Nullable Delivery delivery,
            Set<UUID> known,
            Function<DraftChange, List<FieldProblem>> faults) {
        this.answers = answers.deepCopy();
        this.delivery = DeliveryAnswer.json(delivery);
        this.known = new HashSet<>(known);
        this.faults = faults;
    }

    /** Works one in. */
    void take(DraftChange change) {
        TakenChange fate = fateOf(change);
        if (fate.isTaken()) {
            known.add(change.id());
        }
        taken.add(fate);
    }

    private TakenChange fateOf(DraftChange change) {
        if (known.contains(change.id())) {
            return TakenChange.of(change, TakenChange.Fate.REPEATED);
        }
        List<FieldProblem> wrong = faults.apply(change);
        if (!wrong.isEmpty()) {
            return TakenChange.refused(change, wrong);
        }
        JsonNode now = now(change);
        if (!isTheSame(now, change.value())) {
            if (!isTheSame(now, change.before())) {
                return TakenChange.conflict(change, now);
            }
            put(change);
            changed = true;
        }
        return TakenChange.of(change, TakenChange.Fate.APPLIED);
    }

    /** Readers of JSON that know of no whole numbers send 5 back as 5.0: that is no change. */
    private static boolean isTheSame(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.equals(DraftMerge::compare, other);
    }

    /** Nought where both are the same. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber() && !(one.isIntegralNumber() && other.isIntegralNumber())) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private @Nullable JsonNode now(DraftChange change) {
        return isDelivery(change) ? delivery : answers.get(name(change));
    }

    private void put(DraftChange change) {
        if (isDelivery(change)) {
            delivery = change.value();
        } else if (change.value() == null) {
            answers.remove(name(change));
        } else {
            answers.set(name(change), change.value());
        }
    }

    /** The name of the answer as the form has it: a pointer writes two of its letters in another way (RFC 6901). */
    static String name(DraftChange change) {
        return change.pointer()
                .substring(DraftChange.ANSWERS.length())
                .replace("~1", "/")
                .replace("~0", "~");
    }

    static boolean isDelivery(DraftChange change) {
        return change.pointer().equals(DraftChange.DELIVERY);
    }

    /** The answers that a change alone would make. */
    static ObjectNode alone(DraftChange change) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        if (!isDelivery(change) && change.value() != null) {
            alone.set(name(change), change.value());
        }
        return alone;
    }

    /** What became of each, in the order in which they came. */
    List<TakenChange> taken() {
        return List.copyOf(taken);
    }

    /** Whether the draft says anything else than before. */
    boolean hasChanged() {
        return changed;
    }

    ObjectNode answers() {
        return answers;
    }

    @Nullable
    JsonNode delivery() {
        return delivery;
    }
}
