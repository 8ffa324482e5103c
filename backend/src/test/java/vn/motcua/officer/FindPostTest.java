package vn.motcua.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.Unit;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** A post is found by the codes people use, and only where agency and unit belong together. */
@ServerTest
class FindPostTest {

    private static final Set<OfficerRole> HANDLER = Set.of(OfficerRole.HANDLER);

    private final FindPost findPost;
    private final Agencies agencies;

    FindPostTest(FindPost findPost, Agencies agencies) {
        this.findPost = findPost;
        this.agencies = agencies;
    }

    @Test
    void unitOfTheAgencyMakesAPost() {
        Unit unit = agencies.findUnitByCode("H56.31/GDDT").orElseThrow();

        assertThat(findPost.byCodes("H56.31", "H56.31/GDDT", HANDLER))
                .contains(new Post(unit.agencyId().value(), unit.id().value(), HANDLER));
    }

    @Test
    void agencyAloneMakesAPostInAllOfIt() {
        var agency = agencies.findByCode("H56.31").orElseThrow();

        assertThat(findPost.byCodes("H56.31", null, HANDLER))
                .contains(new Post(agency.id().value(), null, HANDLER));
    }

    @Test
    void unitOfAnotherAgencyMakesNone() {
        assertThat(findPost.byCodes("H56.14", "H56.31/GDDT", HANDLER)).isEmpty();
        assertThat(findPost.byCodes("H99", null, HANDLER)).isEmpty();
    }
}
