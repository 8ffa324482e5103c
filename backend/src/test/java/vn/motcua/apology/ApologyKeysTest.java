package vn.motcua.apology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.KeylessKeys;
import vn.motcua.signature.key.KeysOfTests;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** What is told when a leader's key cannot be used, and what goes on meanwhile. */
@ServerTest
class ApologyKeysTest {
    private final Api api;
    private final Desk desk;
    private final LateDossiers lateDossiers;
    private final Apologies apologies;
    private final Officers officers;
    private final KeysOfTests keys;
    private final Tables tables;
    private final LateDossiers.Late late;
    private final LocalDate newDate;

    ApologyKeysTest(
            Api api,
            Desk desk,
            LateDossiers lateDossiers,
            Apologies apologies,
            Officers officers,
            KeysOfTests keys,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.lateDossiers = lateDossiers;
        this.apologies = apologies;
        this.officers = officers;
        this.keys = keys;
        this.tables = tables;
        this.late = lateDossiers.late();
        this.newDate = lateDossiers.suggested(api, desk.leader(), late.id());
    }

    @Test
    void signingWithoutAUsableCertificateIsToldAndLosesNothing() {
        Clerk keyless = desk.leader();
        keys.findElsewhere(signer(keyless), signer -> Optional.empty());
        sign(keyless).expectProblem(409, "apology-cannot-be-signed");
        Clerk over = desk.leader();
        keys.findElsewhere(
                signer(over),
                new TestKeys(new TestAuthority())
                        .with(
                                signer(over),
                                over.name(),
                                TestAuthority.LONG_AGO,
                                Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(sign(over).expectProblem(409, "apology-cannot-be-signed").at("/detail"))
                .contains("01/01/2020");

        assertThat(apologies.findAny(late.id()).orElseThrow().state()).isEqualTo(ApologyState.PREPARED);
        sign(desk.leader()).expect(200);
    }

    @Test
    void keyThatFailsIsNoConflictAndMayBeTriedAgain() {
        Clerk leader = desk.leader();
        keys.findElsewhere(signer(leader), KeylessKeys.pulledOut());
        sign(leader).expectProblem(503, "signing-key-unavailable");

        keys.findElsewhere(signer(leader), keys.usual());
        sign(leader).expect(200);
    }

    @Test
    void dossierIsFreeWhileTheKeyIsLookedForAndWhatIsDoneMeanwhileIsNotOverwritten() {
        Clerk leader = desk.leader();
        keys.findElsewhere(signer(leader), signer -> {
            CompletableFuture.runAsync(() -> tables.execute("UPDATE dossier SET version = version + 1 WHERE id = "
                            + Tables.id(late.id().value())))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            return keys.usual().find(signer);
        });

        sign(leader).expectProblem(412, "stale-version");

        assertThat(apologies.findAny(late.id()).orElseThrow().state()).isEqualTo(ApologyState.PREPARED);
    }

    private Answer sign(Clerk leader) {
        return lateDossiers.sign(api, leader, late.dossier(), newDate);
    }

    private Signer signer(Clerk leader) {
        Officer officer = officers.get(new OfficerId(leader.id()));
        return Signer.leader(officer.username(), officer.fullName());
    }
}
