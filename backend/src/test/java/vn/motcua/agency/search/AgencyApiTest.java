package vn.motcua.agency.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;

@ServerTest
class AgencyApiTest {
    private final Api api;
    private final Agencies agencies;

    AgencyApiTest(Api api, Agencies agencies) {
        this.api = api;
        this.agencies = agencies;
    }

    private List<String> found(String query) {
        List<String> codes = new ArrayList<>();
        api.get("/api/v1/agencies?limit=100&" + query)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    @Test
    void agencyIsFoundByNameWithoutDiacritics() {
        assertThat(found("province=H56&q=so+tu+phap")).containsExactly("H56.14");
        assertThat(found("q=H56.14")).contains("H56.14");
    }

    @Test
    void childrenAreFoundByTheirParent() {
        AgencyId city = agencies.findByCode("H56.31").orElseThrow().id();
        assertThat(found("tier=COMMUNE&parentId=" + city))
                .contains("H56.31.01")
                .allMatch(code -> code.startsWith("H56.31."));
    }

    @Test
    void agenciesComeAndGoByDate() {
        assertThat(found("province=H59&tier=COMMUNE&on=2025-06-30")).doesNotContain("H59.61");
        assertThat(found("province=H59&tier=COMMUNE&on=2025-07-01")).contains("H59.61");
        List<String> districtsBefore = found("province=H59&tier=DISTRICT&on=2025-06-30");
        List<String> districtsAfter = found("province=H59&tier=DISTRICT&on=2025-07-01");
        assertThat(districtsAfter).isNotEmpty().isSubsetOf(districtsBefore).hasSizeLessThan(districtsBefore.size());
    }

    @Test
    void agencyIsShownWithItsCounters() {
        AgencyId justice = agencies.findByCode("H56.14").orElseThrow().id();
        JsonNode agency = api.get("/api/v1/agencies/" + justice).expect(200).json();
        assertThat(agency.path("name").asText()).isEqualTo("Sở Tư pháp");
        assertThat(agency.path("qcvnCode").asText()).isEqualTo("000.00.14.H56");
        assertThat(agency.path("counters")).isNotEmpty();
        assertThat(agency.has("validTo")).isFalse();
    }
}
