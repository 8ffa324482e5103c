package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the contract, which {@link ContractTest} holds equal to the routes there are, asked by the wrong people. */
@ServerTest
class RightsTest {
    private static final String NOBODYS = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final Api api;
    private final People people;

    RightsTest(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    static List<String> publicRoutes() {
        return Contract.bundled().publicRoutes();
    }

    static Stream<String> closedRoutes() {
        return Contract.bundled().routes().stream()
                .filter(route -> !publicRoutes().contains(route));
    }

    static Stream<String> applicantsRoutes() {
        return closedRoutes().filter(route -> !isOfficers(route) && !isEverybodys(route) && !isGateways(route));
    }

    static Stream<String> officersRoutes() {
        return closedRoutes().filter(RightsTest::isOfficers);
    }

    /** What is open to everybody is a decision: it is written down here a second time. */
    @Test
    void publicRoutesAreThese() {
        assertThat(publicRoutes())
                .containsExactlyInAnyOrder(
                        "GET /api/v1/agencies",
                        "GET /api/v1/agencies/{agencyId}",
                        "POST /api/v1/auth/activations",
                        "POST /api/v1/auth/activations/completion",
                        "POST /api/v1/auth/codes",
                        "GET /api/v1/auth/keys",
                        "POST /api/v1/auth/officer-tokens",
                        "POST /api/v1/auth/refresh",
                        "POST /api/v1/auth/registrations",
                        "POST /api/v1/auth/tokens",
                        "GET /api/v1/catalogue/changes",
                        "GET /api/v1/fields",
                        "GET /api/v1/forms/{formId}/{version}",
                        "GET /api/v1/lookup/{dossierCode}",
                        "GET /api/v1/outages",
                        "GET /api/v1/procedures",
                        "GET /api/v1/procedures/{code}",
                        "GET /api/v1/procedures/{code}/agencies",
                        "GET /api/v1/results/by-code/{code}",
                        "GET /api/v1/results/by-hash/{sha256}");
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void routeIsClosedWithoutToken(String route) {
        refused(route, call(route));
        refused(route, call(route).bearer("e30.e30.e30"));
    }

    /** To HEAD no words are answered. */
    private static void refused(String route, Api.Call call) {
        if (route.startsWith("HEAD ")) {
            call.expect(401);
        } else {
            call.send().expectProblem(401, "unauthenticated");
        }
    }

    @ParameterizedTest
    @MethodSource("officersRoutes")
    void officersRouteIsClosedToApplicants(String route) {
        assertThat(call(route).bearer(people.citizen().token()).send().status()).isIn(403, 404);
    }

    @ParameterizedTest
    @MethodSource("applicantsRoutes")
    void applicantsRouteIsClosedToOfficers(String route) {
        assertThat(call(route).bearer(people.officer(List.of()).token()).send().status())
                .isIn(403, 404);
    }

    private static boolean isOfficers(String route) {
        return route.contains("/api/v1/officer/");
    }

    private static boolean isEverybodys(String route) {
        return route.contains("/api/v1/sessions")
                || route.contains("/api/v1/signatures/")
                || route.endsWith("/auth/sign-out");
    }

    /** No person's: they have a secret of their own. */
    private static boolean isGateways(String route) {
        return route.contains("/api/v1/gateway/");
    }

    private Api.Call call(String route) {
        String[] methodAndPath = route.split(" ", 2);
        Api.Call call = api.call(methodAndPath[0], methodAndPath[1].replaceAll("\\{[^}]+}", NOBODYS))
                .header("Idempotency-Key", NOBODYS)
                .ifMatch(0);
        if (methodAndPath[0].equals("GET") || methodAndPath[0].equals("DELETE")) {
            return call;
        }
        if (route.endsWith("/table")) {
            return call.body("text/csv", new byte[] {'a'});
        }
        return route.endsWith("/attachments") || route.endsWith("-file") || route.endsWith("/verification")
                ? call.file("file", "a.pdf", "application/pdf", new byte[] {1})
                : call.json(Map.of());
    }
}
