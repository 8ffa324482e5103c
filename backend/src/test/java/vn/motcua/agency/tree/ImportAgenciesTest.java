package vn.motcua.agency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Tier;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;

@DatabaseTest
class ImportAgenciesTest {
    // Provinces of tests alone, a new one each time: the seeds have other letters.
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final ImportAgencies importAgencies;
    private final Agencies agencies;

    private final String province = "T" + NEXT.incrementAndGet();

    ImportAgenciesTest(ImportAgencies importAgencies, Agencies agencies) {
        this.importAgencies = importAgencies;
        this.agencies = agencies;
    }

    private AgencyDraft draft(String code, String qcvn, String name, @Nullable String parent) {
        return new AgencyDraft(
                code,
                qcvn,
                name,
                "English",
                "TT",
                AgencyKind.DEPARTMENT,
                Tier.PROVINCE,
                parent,
                LocalDate.of(2020, 1, 1),
                null,
                "Số 1",
                null,
                List.of(
                        new AgencyDraft.UnitDraft(code + "/MC", "Bộ phận một cửa", UnitKind.ONE_STOP),
                        new AgencyDraft.UnitDraft(code + "/VT", "Văn thư", UnitKind.CLERICAL)),
                List.of(new AgencyDraft.CounterDraft("Q01", "Quầy 1", code + "/MC")));
    }

    private AgencyDraft top(String name) {
        return draft(province, "000.00.00." + province, name, null);
    }

    private AgencyDraft child() {
        return draft(province + ".14", "000.00.14." + province, "Sở", province);
    }

    private List<AgencyFault.Kind> refused(AgencyDraft... drafts) {
        ImportAgencies.Outcome outcome = importAgencies.importAll(List.of(drafts), "test");
        return ((ImportAgencies.Outcome.Refused) outcome)
                .faults().stream().map(AgencyFault::kind).toList();
    }

    @Test
    void importedAgenciesAreThereAtOnce() {
        assertThat(importAgencies.importAll(List.of(top("Tỉnh"), child()), "a"))
                .isEqualTo(new ImportAgencies.Outcome.Imported(2, 0));
        Agency justice = agencies.findByCode(province + ".14").orElseThrow();
        assertThat(agencies.parentOf(justice.id())).map(Agency::code).contains(province);
        assertThat(agencies.units(justice.id()))
                .extracting(Unit::code)
                .containsExactly(province + ".14/MC", province + ".14/VT");
        assertThat(agencies.counters(justice.id()).getFirst().unitId())
                .isEqualTo(agencies.findUnit(justice.id(), UnitKind.ONE_STOP)
                        .orElseThrow()
                        .id());
        assertThat(importAgencies.lastImported()).isEqualTo("a");
    }

    @Test
    void sameListChangesNothingAndADifferenceOnlyItself() {
        importAgencies.importAll(List.of(top("Tỉnh"), child()), "a");
        AgencyId id = agencies.findByCode(province).orElseThrow().id();
        assertThat(importAgencies.importAll(List.of(top("Tỉnh"), child()), "a"))
                .isEqualTo(new ImportAgencies.Outcome.Imported(0, 0));
        assertThat(importAgencies.importAll(List.of(top("Tỉnh mới")), "b"))
                .isEqualTo(new ImportAgencies.Outcome.Imported(0, 1));
        assertThat(agencies.get(id).name()).isEqualTo("Tỉnh mới");
        assertThat(agencies.findByCode(province + ".14")).isPresent();
    }

    @Test
    void agencyGivenAnotherCodeOnTheAxisIsKnownByTheNewOne() {
        importAgencies.importAll(List.of(top("Tỉnh"), child()), "a");
        AgencyId id = agencies.findByCode(province + ".14").orElseThrow().id();
        importAgencies.importAll(
                List.of(top("Tỉnh"), draft(province + ".14", "000.00.15." + province, "Sở", province)), "b");
        assertThat(agencies.get(id).qcvnCode()).isEqualTo("000.00.15." + province);
        assertThat(agencies.findByCode("000.00.15." + province)).map(Agency::id).contains(id);
    }

    @Test
    void codeThatPassesOnLeavesTheEarlierAgencyAsItWas() {
        LocalDate change = LocalDate.of(2025, 7, 1);
        importAgencies.importAll(List.of(top("Tỉnh"), child()), "a");
        Agency earlier = agencies.findByCode(province + ".14").orElseThrow();
        Unit counter = agencies.findUnitByCode(province + ".14/MC").orElseThrow();

        ImportAgencies.Outcome outcome = importAgencies.importAll(
                List.of(
                        top("Tỉnh"),
                        during(child(), "Sở", child().validFrom(), change),
                        during(child(), "Sở hợp nhất", change, null)),
                "b");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportAgencies.Outcome.Imported.class,
                        imported -> assertThat(imported.added()).isEqualTo(1));
        assertThat(agencies.get(earlier.id()).name()).isEqualTo("Sở");
        assertThat(agencies.get(earlier.id()).validTo()).isEqualTo(change);
        Agency later = agencies.findByCode(province + ".14").orElseThrow();
        assertThat(later.name()).isEqualTo("Sở hợp nhất");
        assertThat(later.id()).isNotEqualTo(earlier.id());
        assertThat(agencies.findByCode(province + ".14", change.minusDays(1)))
                .map(Agency::id)
                .contains(earlier.id());
        assertThat(agencies.getUnit(counter.id()).agencyId()).isEqualTo(earlier.id());
        assertThat(agencies.findUnitByCode(province + ".14/MC"))
                .map(Unit::agencyId)
                .contains(later.id());
    }

    @Test
    void codeThatWillPassOnIsItsBearersUntilThen() {
        LocalDate far = LocalDate.of(2090, 1, 1);
        importAgencies.importAll(
                List.of(
                        top("Tỉnh"),
                        during(child(), "Sở", child().validFrom(), far),
                        during(child(), "Sở mai sau", far, null)),
                "a");
        assertThat(agencies.findByCode(province + ".14")).map(Agency::name).contains("Sở");
        assertThat(agencies.findByCode(province + ".14", far)).map(Agency::name).contains("Sở mai sau");
        AgencyId id = agencies.findByCode(province + ".14").orElseThrow().id();

        // The same list again, and one that mends the first one's begin, speak of the same two.
        importAgencies.importAll(
                List.of(
                        top("Tỉnh"),
                        during(child(), "Sở", LocalDate.of(2019, 5, 1), far),
                        during(child(), "Sở mai sau", far, null)),
                "b");
        assertThat(agencies.get(id).validFrom()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(agencies.list())
                .filteredOn(agency -> agency.code().equals(province + ".14"))
                .hasSize(2);
    }

    @Test
    void codeThatTwoBearAtOnceIsRefused() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(refused(
                        top("Tỉnh"),
                        during(child(), "Một", child().validFrom(), day.plusDays(1)),
                        during(child(), "Hai", day, null)))
                .containsOnly(AgencyFault.Kind.CODE_TWICE);
    }

    private static AgencyDraft during(AgencyDraft draft, String name, LocalDate from, @Nullable LocalDate to) {
        return new AgencyDraft(
                draft.code(),
                draft.qcvnCode(),
                name,
                draft.nameEn(),
                draft.shortName(),
                draft.kind(),
                draft.tier(),
                draft.parentCode(),
                from,
                to,
                draft.address(),
                draft.phone(),
                draft.units(),
                draft.counters());
    }

    @Test
    void refusedListLeavesNothing() {
        assertThat(refused(top("Tỉnh"), draft(province + ".1", "000.00.1." + province, "Sai", province)))
                .containsExactly(AgencyFault.Kind.CODE_MALFORMED);
        assertThat(agencies.findByCode(province)).isEmpty();
    }

    @Test
    void listsThatContradictThemselvesAreRefused() {
        assertThat(refused(child())).containsExactly(AgencyFault.Kind.PARENT_UNKNOWN);
        assertThat(refused(top("Một"), top("Hai"))).containsOnly(AgencyFault.Kind.CODE_TWICE);
        assertThat(refused(
                        top("Tỉnh"), draft(province + ".14", "000.00.14." + province, "Sở", "000.00.00." + province)))
                .as("a parent is named by its code of the first scheme")
                .containsExactly(AgencyFault.Kind.PARENT_UNKNOWN);
        AgencyDraft bare = top("Tỉnh");
        AgencyDraft foreign = new AgencyDraft(
                bare.code(),
                bare.qcvnCode(),
                bare.name(),
                bare.nameEn(),
                bare.shortName(),
                bare.kind(),
                bare.tier(),
                null,
                bare.validFrom(),
                LocalDate.of(2019, 1, 1),
                null,
                null,
                List.of(new AgencyDraft.UnitDraft("X99/MC", "Một cửa", UnitKind.DIVISION)),
                List.of(new AgencyDraft.CounterDraft("Q01", "Quầy", "X98/MC")));
        assertThat(refused(foreign))
                .containsExactlyInAnyOrder(
                        AgencyFault.Kind.DATES_REVERSED,
                        AgencyFault.Kind.UNIT_OF_ANOTHER,
                        AgencyFault.Kind.NO_ONE_STOP,
                        AgencyFault.Kind.COUNTER_UNIT_UNKNOWN);
    }
}
