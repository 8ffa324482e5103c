package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.ApplicantId;

/** What several leaves of one owner come to. */
class SeenOwnerTest {

    private final ApplicantId self = new ApplicantId(UUID.randomUUID());
    private final ApplicantId owner = new ApplicantId(UUID.randomUUID());

    @Test
    void ownDossiersAreAllThere() {
        assertThat(SeenOwner.of(self, List.of()))
                .containsExactly(new SeenOwner(self, ProcedureSet.ALL, ProcedureSet.ALL));
    }

    @Test
    void whoFollowsSeesDraftsTooAndWhoPreparesOrSubmitsDraftsAlone() {
        assertThat(seen(new Scope(Set.of(RepresentationAction.TRACK), Set.of("1.1"))))
                .isEqualTo(new SeenOwner(owner, some("1.1"), some("1.1")));
        assertThat(seen(new Scope(Set.of(RepresentationAction.PREPARE), Set.of("1.1"))))
                .isEqualTo(new SeenOwner(owner, ProcedureSet.NONE, some("1.1")));
        assertThat(seen(new Scope(Set.of(RepresentationAction.SUBMIT), Set.of())))
                .isEqualTo(new SeenOwner(owner, ProcedureSet.NONE, ProcedureSet.ALL));
    }

    @Test
    void whoMayWithdrawAloneSeesNothing() {
        Scope scope = new Scope(Set.of(RepresentationAction.WITHDRAW), Set.of());

        assertThat(SeenOwner.of(self, List.of(new OwnerScope(owner, scope)))).hasSize(1);
    }

    @Test
    void severalLeavesOfOneOwnerAddUp() {
        assertThat(seen(
                        new Scope(Set.of(RepresentationAction.TRACK), Set.of("1.1")),
                        new Scope(Set.of(RepresentationAction.PREPARE), Set.of("1.2"))))
                .isEqualTo(new SeenOwner(owner, some("1.1"), some("1.1", "1.2")));
        assertThat(seen(
                        new Scope(Set.of(RepresentationAction.TRACK), Set.of("1.1")),
                        new Scope(Set.of(RepresentationAction.TRACK), Set.of())))
                .isEqualTo(new SeenOwner(owner, ProcedureSet.ALL, ProcedureSet.ALL));
    }

    private SeenOwner seen(Scope... scopes) {
        List<OwnerScope> others = List.of(scopes).stream()
                .map(scope -> new OwnerScope(owner, scope))
                .toList();
        return SeenOwner.of(self, others).getLast();
    }

    private static ProcedureSet some(String... codes) {
        return new ProcedureSet(false, Set.of(codes));
    }
}
