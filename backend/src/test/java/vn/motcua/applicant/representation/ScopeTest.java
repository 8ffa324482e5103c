package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.applicant.representation.RepresentationAction.PREPARE;
import static vn.motcua.applicant.representation.RepresentationAction.TRACK;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes no further than what. */
class ScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void scopeCoversWhatAllowsNoMoreForNoOtherProcedure() {
        Scope both = new Scope(Set.of(PREPARE, TRACK), Set.of("1", "2"));

        assertThat(both.covers(new Scope(Set.of(TRACK), Set.of("2")))).isTrue();
        assertThat(both.covers(both)).isTrue();
        assertThat(both.covers(new Scope(Set.of(TRACK), Set.of("2", "3")))).isFalse();
        assertThat(both.covers(Scope.whole())).isFalse();
    }

    @Test
    void allProceduresAreMoreThanAnyListOfThem() {
        Scope all = new Scope(Set.of(TRACK), Set.of());
        Scope some = new Scope(Set.of(TRACK), Set.of("1"));

        assertThat(all.covers(some)).isTrue();
        assertThat(some.covers(all)).isFalse();
        assertThat(all.covers(new Scope(Set.of(PREPARE), Set.of("1")))).isFalse();
    }

    @Test
    void leaveCoversWhatEndsNoLater() {
        Leave until = Leave.of(Role.MANAGER, Role.MANAGER.scope(Set.of()), TODAY);

        assertThat(until.covers(Leave.of(Role.VIEWER, Role.VIEWER.scope(Set.of()), TODAY)))
                .isTrue();
        assertThat(until.covers(Leave.of(Role.VIEWER, Role.VIEWER.scope(Set.of()), TODAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void leaveIsGivenFromTodayToFiveYearsFromToday() {
        Scope scope = Scope.whole();

        assertThat(Leave.of(scope, TODAY).mayBeGivenOn(TODAY)).isTrue();
        assertThat(Leave.of(scope, TODAY.plusYears(5)).mayBeGivenOn(TODAY)).isTrue();
        assertThat(Leave.of(scope, TODAY.minusDays(1)).mayBeGivenOn(TODAY)).isFalse();
        assertThat(Leave.of(scope, TODAY.plusYears(5).plusDays(1)).mayBeGivenOn(TODAY))
                .isFalse();
    }

    @Test
    void everyRoleFollowsAndManagersAloneLetOthersIn() {
        for (Role role : Role.values()) {
            assertThat(role.scope(Set.of()).allows(TRACK, "any")).isTrue();
            assertThat(role.managesPeople()).isEqualTo(role == Role.MANAGER);
        }
    }
}
