package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.filing.TakenChange.Fate;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;

/** Two devices write into one draft and lose their network as they please. */
class DraftMergeTest {

    private static final List<String> NAMES = List.of("hoTen", "noiSinh", "lyDo", "a~b");

    /** What the server has. */
    private ObjectNode draft = JsonNodeFactory.instance.objectNode();

    private final Set<UUID> known = new HashSet<>();

    @BeforeTry
    void emptyDraft() {
        draft = JsonNodeFactory.instance.objectNode();
        known.clear();
    }

    /** A device that knows what it last heard, and what it has changed since. */
    private static final class Device {
        private final ObjectNode shown = JsonNodeFactory.instance.objectNode();
        private final List<DraftChange> unsent = new ArrayList<>();

        void type(String name, @Nullable String value) {
            DraftChange change = change(name, shown.path(name).asText(null), value);
            unsent.add(change);
            put(shown, name, value);
        }
    }

    /** However its changes are cut into requests, repeated and left unanswered: in the end the draft says what the device says. */
    @Property
    void draftOfOneDeviceSaysWhatTheDeviceSays(@ForAll long seed) {
        Random chance = new Random(seed);
        Device phone = new Device();
        for (int i = 0; i < 30; i++) {
            phone.type(any(chance), chance.nextInt(4) == 0 ? null : "v" + i);
            if (chance.nextInt(3) == 0) {
                sendSome(phone, chance);
            }
        }
        List<TakenChange> last = send(phone.unsent);
        assertThat(draft).isEqualTo(phone.shown);
        assertThat(last).extracting(TakenChange::fate).doesNotContain(Fate.CONFLICT, Fate.REFUSED);
    }

    /** What another has written is never written over by somebody who has not seen it. */
    @Property
    void nothingUnseenIsWrittenOver(@ForAll long seed) {
        Random chance = new Random(seed);
        Device phone = new Device();
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 30; i++) {
            phone.type(any(chance), "phone " + i);
            if (chance.nextInt(4) == 0) {
                String name = any(chance);
                draft.put(DraftMerge.name(change(name, null, null)), "other " + i);
                written.put(name, "other " + i);
            }
            if (chance.nextInt(3) == 0) {
                sendSome(phone, chance);
            }
        }
        List<TakenChange> taken = send(phone.unsent);
        written.fieldNames()
                .forEachRemaining(name -> assertThat(draft.path(name))
                        .as("the other's answer stands until the person chooses")
                        .isEqualTo(written.path(name)));
        assertThat(taken.stream().filter(each -> each.fate() == Fate.CONFLICT))
                .allSatisfy(conflict ->
                        assertThat(conflict.theirs()).isEqualTo(draft.get(DraftMerge.name(conflict.change()))));
    }

    /** Some readers of JSON have no whole numbers. */
    @Example
    void numberIsTheSameHoweverItIsWritten() {
        draft.put("soBan", 5);
        DraftMerge merge = new DraftMerge(draft, null, known, change -> List.of());
        JsonNodeFactory json = JsonNodeFactory.instance;

        merge.take(new DraftChange(UUID.randomUUID(), "/answers/soBan", json.numberNode(5.0), json.numberNode(6)));
        merge.take(new DraftChange(UUID.randomUUID(), "/answers/soBan", json.numberNode(5.5), json.numberNode(7)));

        assertThat(merge.taken()).extracting(TakenChange::fate).containsExactly(Fate.APPLIED, Fate.CONFLICT);
        assertThat(merge.answers().path("soBan").asInt()).isEqualTo(6);
    }

    @Example
    void conflictHoldsNothingElseUp() {
        draft.put("hoTen", "Lê Thị Nhung");
        List<TakenChange> taken =
                send(List.of(change("hoTen", "Lê Nhung", "Lê Thị Hồng Nhung"), change("lyDo", null, "Mất bản chính")));

        assertThat(taken).extracting(TakenChange::fate).containsExactly(Fate.CONFLICT, Fate.APPLIED);
        assertThat(taken.getFirst().theirs()).isEqualTo(new TextNode("Lê Thị Nhung"));
        assertThat(draft.path("hoTen").asText()).isEqualTo("Lê Thị Nhung");
        assertThat(draft.path("lyDo").asText()).isEqualTo("Mất bản chính");
    }

    @Example
    void conflictThatThePersonHasSettledIsTaken() {
        draft.put("hoTen", "Lê Thị Nhung");
        send(List.of(change("hoTen", "Lê Nhung", "Lê Thị Hồng Nhung")));

        List<TakenChange> settled = send(List.of(change("hoTen", "Lê Thị Nhung", "Lê Thị Hồng Nhung")));

        assertThat(settled).extracting(TakenChange::fate).containsExactly(Fate.APPLIED);
        assertThat(draft.path("hoTen").asText()).isEqualTo("Lê Thị Hồng Nhung");
    }

    @Example
    void sameAnswerOfTwoDevicesIsNoConflict() {
        draft.put("hoTen", "Lê Thị Nhung");
        assertThat(send(List.of(change("hoTen", null, "Lê Thị Nhung"))))
                .extracting(TakenChange::fate)
                .containsExactly(Fate.APPLIED);
    }

    @Example
    void changeThatCanNeverBeTakenSaysWhy() {
        DraftMerge merge = new DraftMerge(
                draft,
                null,
                known,
                change -> List.of(new FieldProblem(change.pointer(), "additionalProperties", new Text("không", "no"))));
        merge.take(change("mauToc", null, "đen"));
        assertThat(merge.taken().getFirst().fate()).isEqualTo(Fate.REFUSED);
        assertThat(merge.taken().getFirst().errors()).hasSize(1);
        assertThat(merge.hasChanged()).isFalse();
    }

    /** Some of the first changes; the answer may be lost, and then they are sent again. */
    private void sendSome(Device device, Random chance) {
        int count = chance.nextInt(device.unsent.size() + 1);
        send(device.unsent.subList(0, count));
        if (chance.nextBoolean()) {
            device.unsent.subList(0, count).clear();
        }
    }

    private List<TakenChange> send(List<DraftChange> changes) {
        DraftMerge merge = new DraftMerge(draft, null, known, change -> List.of());
        changes.forEach(merge::take);
        draft = merge.answers();
        merge.taken().stream()
                .filter(TakenChange::isTaken)
                .forEach(taken -> known.add(taken.change().id()));
        return merge.taken();
    }

    private static String any(Random chance) {
        return NAMES.get(chance.nextInt(NAMES.size()));
    }

    private static DraftChange change(String name, @Nullable String before, @Nullable String value) {
        String pointer = DraftChange.ANSWERS + name.replace("~", "~0").replace("/", "~1");
        return new DraftChange(UUID.randomUUID(), pointer, text(before), text(value));
    }

    private static @Nullable TextNode text(@Nullable String value) {
        return value == null ? null : new TextNode(value);
    }

    private static void put(ObjectNode answers, String name, @Nullable String value) {
        if (value == null) {
            answers.remove(name);
        } else {
            answers.put(name, value);
        }
    }
}
