package vn.motcua.apology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.Signing;

/** An apology is a numbered paper with its leader's digital signature. */
@DatabaseTest
class SigningApologiesTest {
    private final Desk desk;
    private final Acts acts;
    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final StatusChange statuses;
    private final TaskBook tasks;
    private final ApologyRows rows;
    private final ApologyDates dates;
    private final Officers officers;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    SigningApologiesTest(
            Desk desk,
            Acts acts,
            HandlingGate gate,
            Dossiers dossiers,
            StatusChange statuses,
            TaskBook tasks,
            ApologyRows rows,
            ApologyDates dates,
            Officers officers,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.gate = gate;
        this.dossiers = dossiers;
        this.statuses = statuses;
        this.tasks = tasks;
        this.rows = rows;
        this.dates = dates;
        this.officers = officers;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void leaderWithoutAKeyIsRefusedAndTheApologyStillWaits() {
        Desk.Clerk leader = desk.leader();
        Dossier dossier = acts.take(desk.handler(), acts.accept(desk.intake(), desk.submitted()));
        transactions.write(() -> rows.insertIfAbsent(
                Apology.prepared(dossier.id(), dossier.agencyId(), clock.instant(), clock.instant())));
        SignApology keyless = new SignApology(
                gate,
                dossiers,
                statuses,
                tasks,
                rows,
                dates,
                officers,
                Signing.with(new TestKeys(new TestAuthority()), clock.instant()),
                transactions);

        SignApology.Outcome outcome = keyless.sign(
                leader.caller(),
                dossier.id(),
                dossier.version(),
                new SignApology.Words("Chờ ý kiến", LocalDate.now(clock.withZone(Zone.VIETNAM))));

        assertThat(outcome).isEqualTo(new SignApology.Outcome.CannotSign(new SignOutcome.NoKey()));
        assertThat(transactions
                        .read(() -> rows.find(dossier.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(ApologyState.PREPARED);
    }

    @Test
    void numbersCountWithinAnAgencysYear() {
        AgencyId mine = desk.agency();
        AgencyId another = agencies.list().stream()
                .map(agency -> agency.id())
                .filter(id -> !id.equals(mine))
                .findFirst()
                .orElseThrow();

        assertThat(number(mine, 2091)).isEqualTo(1);
        assertThat(number(mine, 2091)).isEqualTo(2);
        assertThat(number(mine, 2092)).isEqualTo(1);
        assertThat(number(another, 2091)).isEqualTo(1);
    }

    private int number(AgencyId agency, int year) {
        return transactions.write(() -> rows.nextNumber(agency, year));
    }
}
