package vn.motcua.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What apps rely on stays: today's contract breaks nothing that the last released one promised. */
class BreakingChangeTest {
    private static final Contract RELEASED = Contract.released();

    @Test
    void todaysContractKeepsWhatWasReleased() {
        Changes changes = Contract.current().since(RELEASED);
        assertTrue(changes.keepAll(), () -> "Apps in use would break. What has changed:\n" + changes.described());
    }

    @Test
    void aContractThatGrewHasAHigherVersion() {
        Contract current = Contract.current();
        if (current.since(RELEASED).any()) {
            assertTrue(current.version().compareTo(RELEASED.version()) > 0, "info.version must be raised");
        }
    }

    @TestFactory
    Stream<DynamicTest> breaks() {
        return Stream.of(
                breaks("a required field is gone from an answer", c -> remove(c, "Dossier", "id")),
                breaks("a field that may be absent is gone from an answer", c -> remove(c, "Dossier", "code")),
                breaks("a field is no longer taken", c -> remove(c, "NewDossier", "ownerId")),
                breaks("fewer values of an enumeration are taken in a body", c -> narrow(schema(c, "DeliveryMethod"))),
                breaks("fewer values are taken in a query", c -> narrow(schema(c, "DossierStatus"))),
                breaks("an operation is gone", c -> ((ObjectNode) c.at("/paths/~1dossiers")).remove("get")),
                breaks(
                        "a field holds something else",
                        c -> properties(c, "Dossier").putObject("version").put("type", "string")),
                breaks(
                        "a field has become required of those who call",
                        c -> require(c, "DeviceRegistration", "appVersion")),
                breaks("a new field is required of those who call", c -> {
                    properties(c, "NewDossier").putObject("purpose").put("type", "string");
                    require(c, "NewDossier", "purpose");
                }));
    }

    @TestFactory
    Stream<DynamicTest> keeps() {
        return Stream.of(
                keeps(
                        "a field was added to an answer",
                        c -> properties(c, "Dossier").putObject("mood").put("type", "string")),
                keeps(
                        "an enumeration of answers gained a value",
                        c -> ((ArrayNode) schema(c, "ActorKind").get("enum")).add("X")),
                keeps(
                        "what callers may add, and need not",
                        c -> properties(c, "NewDossier").putObject("purpose").put("type", "string")),
                keeps(
                        "words of a description changed",
                        c -> schema(c, "Dossier").put("description", "x")));
    }

    private static DynamicTest breaks(String what, Consumer<ObjectNode> change) {
        return judged(what, change, false);
    }

    private static DynamicTest keeps(String what, Consumer<ObjectNode> change) {
        return judged(what, change, true);
    }

    private static DynamicTest judged(String what, Consumer<ObjectNode> change, boolean compatible) {
        return DynamicTest.dynamicTest(what, () -> {
            Changes changes = RELEASED.with(change).since(RELEASED);
            assertEquals(compatible, changes.keepAll(), changes::described);
        });
    }

    private static ObjectNode schema(ObjectNode contract, String name) {
        return (ObjectNode) contract.at("/components/schemas/" + name);
    }

    private static ObjectNode properties(ObjectNode contract, String schema) {
        return (ObjectNode) schema(contract, schema).get("properties");
    }

    private static void remove(ObjectNode contract, String schema, String field) {
        properties(contract, schema).remove(field);
        if (schema(contract, schema).get("required") instanceof ArrayNode required) {
            for (int i = required.size() - 1; i >= 0; i--) {
                if (required.get(i).asText().equals(field)) {
                    required.remove(i);
                }
            }
        }
    }

    private static void require(ObjectNode contract, String schema, String field) {
        schema(contract, schema).withArray("required").add(field);
    }

    private static void narrow(ObjectNode enumeration) {
        ((ArrayNode) enumeration.get("enum")).remove(0);
    }
}
