package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.applicant.representation.DossiersInEachState.Seen;
import vn.motcua.applicant.representation.MatrixPeople.Held;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.text.CsvTable;

/** Who may do what with whose dossier in which state: the table in the documentation, tried cell by cell over HTTP. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentationMatrixTest {

    private static final Path TABLE = Path.of("docs", "representation-matrix.csv");
    private static final List<String> HEADINGS = Stream.concat(
                    Stream.of("operation", "scope"),
                    Arrays.stream(DossierStatus.values()).map(Enum::name))
            .toList();
    private static final String EMPTY = "-";

    private final Api api;
    private final Applications applications;
    private final DossiersInEachState dossiers;
    private final MatrixPeople holders;
    private final Map<DossierStatus, Seen> ready = new EnumMap<>(DossierStatus.class);

    RepresentationMatrixTest(
            Api api, People people, Tables tables, Applications applications, DossiersInEachState dossiers) {
        this.api = api;
        this.applications = applications;
        this.dossiers = dossiers;
        holders = new MatrixPeople(api, people, tables);
    }

    static Stream<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachCellAnswersAsItIsWritten(String row) {
        List<String> cells = List.of(row.split(","));
        String operation = cells.get(0);
        Held held = Held.valueOf(cells.get(1));

        String answered = operation + "," + held + "," + String.join(",", answers(operation, held));

        assertThat(answered).as(String.join(",", HEADINGS)).isEqualTo(row);
    }

    @Test
    void tableHasEachOperationWithEachScopeOnce() throws IOException {
        Set<String> operations = new HashSet<>(List.of("LIST", "EXPORT", "STORE", "CREATE"));
        Arrays.stream(ApplicantsOperation.values()).map(Enum::name).forEach(operations::add);
        List<String> wanted = operations.stream()
                .flatMap(operation -> Arrays.stream(Held.values()).map(held -> operation + "," + held))
                .toList();

        assertThat(Files.readAllLines(TABLE).getFirst()).isEqualTo(String.join(",", HEADINGS));
        assertThat(rows().map(row -> String.join(",", List.of(row.split(",")).subList(0, 2))))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private List<String> answers(String operation, Held held) {
        Stream.of(DossierStatus.values()).forEach(this::ready);
        return switch (operation) {
            case "LIST" -> found(held, "/api/v1/dossiers", "id");
            case "STORE" -> found(held, "/api/v1/me/results", "dossierId");
            case "EXPORT" -> exported(held);
            case "CREATE" ->
                Stream.of(DossierStatus.values())
                        .map(state -> state == DossierStatus.DRAFT ? created(held) : EMPTY)
                        .toList();
            default ->
                Stream.of(DossierStatus.values())
                        .map(state -> String.valueOf(done(ApplicantsOperation.valueOf(operation), held, state)))
                        .toList();
        };
    }

    private int done(ApplicantsOperation operation, Held held, DossierStatus state) {
        Seen dossier = ready(state);
        boolean answersSupplement =
                operation == ApplicantsOperation.ANSWER_SUPPLEMENT && state == DossierStatus.SUPPLEMENT_REQUESTED;
        if (answersSupplement) {
            // What was asked for is there already, put by the owner: sending it is all that is left.
            ApplicantsOperation.ATTACH.status(api, dossier, holders.owner().token());
        }
        int status = operation.status(api, dossier, holders.token(held));
        if (answersSupplement || (status < 300 && !operation.onlyReads())) {
            ready.remove(state);
        }
        return status;
    }

    /** The owner's dossier in that state, made when it is first asked for and after each act that changed it. */
    private Seen ready(DossierStatus state) {
        return ready.computeIfAbsent(state, wanted -> dossiers.in(wanted, holders.owner(), api));
    }

    private String created(Held held) {
        return String.valueOf(api.post("/api/v1/dossiers")
                .bearer(holders.token(held))
                .json(Map.of(
                        "procedureCode",
                        Applications.PROCEDURE,
                        "agencyId",
                        applications.agency().value(),
                        "ownerId",
                        holders.owner().id().value()))
                .send()
                .status());
    }

    /** For each state whether the owner's dossier in it is on the pages of a list. */
    private List<String> found(Held held, String path, String idField) {
        List<String> ids = new ArrayList<>();
        @Nullable String after = "";
        while (after != null) {
            Answer page = api.get(path + "?limit=100" + (after.isEmpty() ? "" : "&after=" + after))
                    .bearer(holders.token(held))
                    .expect(200);
            page.json()
                    .at("/items")
                    .forEach(item -> ids.add(item.at("/" + idField).asText()));
            after = page.json().has("next") ? page.at("/next") : null;
        }
        return among(ids);
    }

    private List<String> exported(Held held) {
        String file = api.get("/api/v1/dossiers/export.csv")
                .bearer(holders.token(held))
                .expect(200)
                .text();
        List<CsvTable.Line> lines = CsvTable.read(file);
        int id = lines.getFirst().cells().indexOf("Định danh trên cổng");
        return among(lines.stream().map(line -> line.cell(id)).toList());
    }

    private List<String> among(List<String> ids) {
        return Stream.of(DossierStatus.values())
                .map(this::ready)
                .map(dossier -> ids.contains(dossier.id()) ? "yes" : "no")
                .toList();
    }
}
