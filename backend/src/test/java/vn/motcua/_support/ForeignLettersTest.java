package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua.agency.UnitId;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;

/** Every path and query parameter of the contract, filled with letters that no id or code has: never the server's fault. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignLettersTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String LETTER = "ễ";

    /** What is well formed, for the other parameters of a route to be good. */
    private static final Map<String, String> GOOD = Map.of(
            "version", "1",
            "year", "2026",
            "check", "ABC123",
            "installationId", "installation-1",
            "sha256", "0".repeat(64),
            "attachmentId", "01890a5d-ac96-774b-bcce-b302099a8057",
            "requiredDocument", Applications.PAPER);

    /** What acts need that ask the database for what their path names: without it they would end before. */
    private static final Map<String, Map<String, String>> BODIES = Map.of(
            "/officer/dossiers/{dossierId}/payments/{paymentId}/voiding", Map.of("reason", "Ghi nhầm"),
            "/officer/dossiers/{dossierId}/fee-waivers/{feeCode}/voiding", Map.of("reason", "Ghi nhầm"),
            "/officer/events/{eventId}/retries", Map.of("consumer", LETTER));

    private final Api api;
    private final String applicant;
    private final String officer;
    private final Dossier draft;
    private final Dossier submitted;

    ForeignLettersTest(Api api, People people, Applications applications, Desk desk) {
        this.api = api;
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        applicant = people.token(citizen.id());
        submitted = desk.submit(caller, applications.completeDraft(caller));
        draft = applications.emptyDraft(caller);
        officer = desk.officer(Stream.of(desk.oneStop(), desk.division())
                        .map(unit -> allRoles(desk, unit))
                        .toArray(Post[]::new))
                .token();
    }

    record Place(String method, String template, List<String> query, String parameter) {
        @Override
        public String toString() {
            return method + " " + template + " " + parameter;
        }
    }

    static Stream<Place> places() {
        JsonNode document = Contract.bundled().document();
        return Operation.listOf(document).stream().flatMap(operation -> {
            List<JsonNode> parameters = Stream.of(operation.pathNode(), operation.node())
                    .flatMap(
                            node -> StreamSupport.stream(node.path("parameters").spliterator(), false))
                    .map(parameter -> Operation.resolved(document, parameter))
                    .toList();
            List<String> required = parameters.stream()
                    .filter(parameter ->
                            in(parameter, "query") && parameter.path("required").asBoolean())
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
            return parameters.stream()
                    .filter(parameter -> in(parameter, "path") || in(parameter, "query"))
                    .map(parameter -> new Place(
                            operation.method(),
                            operation.template(),
                            required,
                            parameter.path("name").asText()));
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void parameterIsNeverTheServersFault(Place place) {
        String good = good(place, place.parameter());
        for (String bad : List.of(LETTER, good.substring(1) + LETTER)) {
            assertThat(call(place, bad).send().status()).as(bad).isLessThan(500);
        }
    }

    private Api.Call call(Place place, String bad) {
        String path = VARIABLE.matcher(place.template()).replaceAll(variable -> filled(place, variable.group(1), bad));
        boolean inPath = place.template().contains("{" + place.parameter() + "}");
        Stream<String> others = place.query().stream().filter(name -> !name.equals(place.parameter()));
        String query = Stream.concat(others, inPath ? Stream.empty() : Stream.of(place.parameter()))
                .map(name -> name + "=" + filled(place, name, bad))
                .collect(Collectors.joining("&", "?", ""));
        Api.Call call = api.call(place.method(), "/api/v1" + path + (query.equals("?") ? "" : query))
                .bearer(isOfficers(place) ? officer : applicant)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(named(place).version());
        if (List.of("GET", "DELETE").contains(place.method())) {
            return call;
        }
        if (path.endsWith("/table")) {
            return call.body("text/csv", new byte[] {'a'});
        }
        return path.endsWith("/attachments") || path.endsWith("-file")
                ? call.file("file", "a.pdf", "application/pdf", new byte[] {1})
                : call.json(BODIES.getOrDefault(place.template(), Map.of()));
    }

    private String filled(Place place, String name, String bad) {
        String value = name.equals(place.parameter()) ? bad : good(place, name);
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String good(Place place, String name) {
        return name.equals("dossierId") ? named(place).id().value().toString() : GOOD.getOrDefault(name, "1.001193");
    }

    private Dossier named(Place place) {
        return isOfficers(place) ? submitted : draft;
    }

    private static boolean isOfficers(Place place) {
        return place.template().startsWith("/officer/");
    }

    private static boolean in(JsonNode parameter, String where) {
        return parameter.path("in").asText().equals(where);
    }

    private static Post allRoles(Desk desk, UnitId unit) {
        return new Post(desk.agency().value(), unit.value(), Set.of(OfficerRole.values()));
    }
}
