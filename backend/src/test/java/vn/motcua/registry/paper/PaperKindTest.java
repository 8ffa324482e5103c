package vn.motcua.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The list of kinds that also go on paper: where it comes from, and who keeps it. */
@ServerTest
class PaperKindTest {

    private final Api api;
    private final Desk desk;
    private final Agencies agencies;
    private final PaperCopies copies;
    private final PaperKindSeeds seeds;

    @TempDir
    Path folder;

    PaperKindTest(Api api, Desk desk, Agencies agencies, PaperCopies copies, PaperKindSeeds seeds) {
        this.api = api;
        this.desk = desk;
        this.agencies = agencies;
        this.copies = copies;
        this.seeds = seeds;
    }

    @Test
    void provincesListStandsInTheSeeds() {
        assertThat(copies.kinds(desk.agency()))
                .extracting(PaperKind::code)
                .contains("COMPLAINT", "DENUNCIATION", "FINANCE", "INVESTMENT", "PERSONNEL", "PROCEDURE_RESULT");
    }

    @Test
    void whatAnAdministratorTookOffTheListStaysOffWhenSeedsAreLoadedAgain() throws IOException {
        Clerk admin = administrator("H59");
        write("{\"code\": \"PLAN\", \"name\": \"Kế hoạch\", \"nameEn\": \"Plans\"}");
        seeds.load(folder);
        assertThat(listed(admin)).isTrue();

        put(admin, "H59", kind("PLAN", false)).expect(200);
        seeds.load(folder);

        assertThat(listed(admin)).isFalse();
    }

    @Test
    void whatIsNoListStopsTheImport() throws IOException {
        write("{\"kind\": \"PLAN\"}");

        assertThatThrownBy(() -> seeds.load(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void listOfTheProvinceIsKeptByItsAdministratorsAlone() {
        Clerk district = desk.officer(new Post(desk.agency().value(), null, Set.of(OfficerRole.ADMIN)));

        get(district, "H56.31").expect(200);
        put(district, "H56.31", kind("DISTRICT", true)).expectProblem(403, "registry-not-your-role");
        put(desk.clerk(), "H56.31", kind("DISTRICT", true)).expect(403);
        put(administrator("H59"), "H56.31", kind("ELSEWHERE", true)).expectProblem(404, "not-found");
        get(administrator("H59"), "H56.31").expectProblem(404, "not-found");
        put(administrator("H56"), "H56.31", kind("", true)).expectProblem(400, "invalid-input");
    }

    @Test
    void kindOfANameThatTheListHasIsRefusedUnderAnotherCode() {
        Clerk admin = administrator("H59");
        put(admin, "H59", Map.of("code", "AUDIT", "name", "Kiểm toán", "nameEn", "Audits", "listed", true))
                .expect(200);

        Answer refused = put(
                        admin,
                        "H59",
                        Map.of("code", "AUDIT_2", "name", " kiểm  toán", "nameEn", "Audits", "listed", true))
                .expectProblem(400, "invalid-input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/name");
    }

    private boolean listed(Clerk admin) {
        return get(admin, "H59")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .anyMatch(one -> one.at("/code").asText().equals("PLAN")
                        && one.at("/listed").asBoolean());
    }

    private void write(String kind) throws IOException {
        Path file = folder.resolve("paper-kinds/H59-tra-vinh.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"province\": \"H59\", \"basis\": \"Quyết định\", \"kinds\": [" + kind + "]}");
    }

    private Clerk administrator(String code) {
        return desk.officer(new Post(id(code), null, Set.of(OfficerRole.ADMIN)));
    }

    private UUID id(String code) {
        return agencies.findByCode(code).orElseThrow().id().value();
    }

    private static Map<String, Object> kind(String code, boolean listed) {
        return Map.of("code", code, "name", "Kế hoạch", "nameEn", "Plans", "listed", listed);
    }

    private Answer get(Clerk officer, String agency) {
        return api.get(path(agency)).bearer(officer.token()).send();
    }

    private Answer put(Clerk officer, String agency, Map<String, Object> kind) {
        return api.post(path(agency)).bearer(officer.token()).json(kind).send();
    }

    private String path(String agency) {
        return "/api/v1/officer/agencies/" + id(agency) + "/paper-kinds";
    }
}
