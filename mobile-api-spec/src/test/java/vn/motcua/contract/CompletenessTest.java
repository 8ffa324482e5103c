package vn.motcua.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing is left for app teams to guess: examples, problems, pages and endings are said of every operation. */
class CompletenessTest {
    private static final String SAVE = "/paths/~1dossiers~1{dossierId}~1draft/put";
    private static final String LIST = "/paths/~1dossiers/get";

    @Test
    void everyOperationSaysAllThatAnAppNeeds() {
        assertEquals(List.of(), Gaps.of(Contract.current().document()));
    }

    @TestFactory
    Stream<DynamicTest> gaps() {
        return Stream.of(
                gap(
                        "a request without an example",
                        c -> remove(c, SAVE + "/requestBody/content/application~1json", "examples")),
                gap(
                        "an answer without an example",
                        c -> remove(c, SAVE + "/responses/200/content/application~1json", "examples")),
                gap(
                        "a problem without an example",
                        c -> remove(c, "/components/responses/NotFound/content/application~1problem+json", "examples")),
                gap("an operation without its problems", c -> remove(c, SAVE, "x-problem-types")),
                gap("a problem that stands in no catalogue", c -> remove(c, "/x-problem-catalogue", "stale-version")),
                gap(
                        "a problem whose status is none of the operation's",
                        c -> ((ObjectNode) c.at("/x-problem-catalogue/stale-version")).put("status", 418)),
                gap("a status without any problem", c -> ((ObjectNode) c.at(SAVE)).putArray("x-problem-types")),
                gap("an ending without its headers", c -> headers(ending(c)).removeAll()),
                gap("an ending that is too soon", c -> ending(c).put("x-sunset", "2027-11-30")),
                gap("an ending on no day", c -> ending(c).put("x-sunset", "soon")),
                gap("an ending with nothing in its place", c -> ending(c).remove("x-successor")),
                gap(
                        "pages of another kind",
                        c -> ((ObjectNode) c.at(LIST))
                                .withArray("parameters")
                                .addObject()
                                .put("name", "page")
                                .put("in", "query")),
                gap(
                        "too many requests without a word on waiting",
                        c -> remove(c, "/components/responses/TooManyRequests", "headers")));
    }

    @Test
    void anEndingThatSaysAllIsWhole() {
        assertEquals(
                List.of(),
                Gaps.of(Contract.current().with(CompletenessTest::ending).document()));
    }

    /** An operation that ends as the contract's README has it. */
    private static ObjectNode ending(ObjectNode contract) {
        ObjectNode save = ((ObjectNode) contract.at(SAVE))
                .put("deprecated", true)
                .put("x-deprecated-since", "2026-12-01")
                .put("x-sunset", "2027-12-01")
                .put("x-successor", "/api/v2/dossiers/{dossierId}/draft");
        for (String name : List.of("Deprecation", "Sunset", "Link")) {
            headers(save).putObject(name);
        }
        return save;
    }

    private static ObjectNode headers(ObjectNode operation) {
        return operation.withObject("/responses/200/headers");
    }

    private static DynamicTest gap(String what, Consumer<ObjectNode> change) {
        return DynamicTest.dynamicTest(what, () -> {
            ObjectNode changed = Contract.current().with(change).document();
            assertEquals(false, Gaps.of(changed).isEmpty());
        });
    }

    private static void remove(ObjectNode contract, String pointer, String member) {
        JsonNode node = contract.at(pointer);
        ((ObjectNode) node).remove(member);
    }
}
