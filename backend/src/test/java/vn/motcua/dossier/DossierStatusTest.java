package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of statuses against the table of the rules, and the drawn graph against the machine. */
class DossierStatusTest {

    /** One line a status, as the rules are written down: status, then what may follow. */
    private static final String RULES = """
            DRAFT SUBMITTED
            SUBMITTED ACCEPTED REFUSED SUPPLEMENT_REQUESTED WITHDRAWN
            ACCEPTED IN_PROGRESS WITHDRAWN
            REFUSED
            IN_PROGRESS SUPPLEMENT_REQUESTED PAYMENT_REQUESTED WITHDRAWN STOPPED RESOLVED
            SUPPLEMENT_REQUESTED SUBMITTED IN_PROGRESS WITHDRAWN STOPPED
            PAYMENT_REQUESTED IN_PROGRESS WITHDRAWN STOPPED
            WITHDRAWN
            STOPPED
            RESOLVED RESULT_RETURNED
            RESULT_RETURNED
            """;

    /** One line a change: from, to, and what others hear of it. */
    private static final String EVENTS = """
            DRAFT SUBMITTED dossier.submitted
            SUBMITTED ACCEPTED dossier.accepted
            SUBMITTED REFUSED dossier.refused
            SUBMITTED SUPPLEMENT_REQUESTED dossier.supplement-requested
            SUBMITTED WITHDRAWN dossier.withdrawn
            ACCEPTED IN_PROGRESS dossier.started
            ACCEPTED WITHDRAWN dossier.withdrawn
            IN_PROGRESS SUPPLEMENT_REQUESTED dossier.supplement-requested
            IN_PROGRESS PAYMENT_REQUESTED dossier.payment-requested
            IN_PROGRESS WITHDRAWN dossier.withdrawn
            IN_PROGRESS STOPPED dossier.stopped
            IN_PROGRESS RESOLVED dossier.resolved
            SUPPLEMENT_REQUESTED SUBMITTED dossier.supplement-answered
            SUPPLEMENT_REQUESTED IN_PROGRESS dossier.supplement-answered
            SUPPLEMENT_REQUESTED WITHDRAWN dossier.withdrawn
            SUPPLEMENT_REQUESTED STOPPED dossier.stopped
            PAYMENT_REQUESTED IN_PROGRESS dossier.payment-settled
            PAYMENT_REQUESTED WITHDRAWN dossier.withdrawn
            PAYMENT_REQUESTED STOPPED dossier.stopped
            RESOLVED RESULT_RETURNED dossier.result-returned
            """;

    static Stream<Arguments> everyPair() {
        return Stream.of(DossierStatus.values())
                .flatMap(from -> Stream.of(DossierStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void statusMayBecomeWhatTheRulesSay(DossierStatus from, DossierStatus to) {
        List<DossierStatus> rule =
                rules().filter(line -> line.getFirst() == from).findFirst().orElseThrow();

        assertThat(from.mayBecome(to)).isEqualTo(rule.subList(1, rule.size()).contains(to));
    }

    /** What a change is called depends on where the dossier comes from, too. */
    @Test
    void everyAllowedChangeIsToldByItsEvent() {
        Stream<String> told = Stream.of(DossierStatus.values())
                .flatMap(from -> from.next().stream()
                        .map(to -> "%s %s %s"
                                .formatted(
                                        from,
                                        to,
                                        DossierEvent.of(from, to, ActorKind.OFFICER)
                                                .outboxType())));

        assertThat(told).containsExactlyInAnyOrderElementsOf(EVENTS.lines().toList());
    }

    @Test
    void onlyThePortalLetsASupplementExpire() {
        assertThat(DossierEvent.of(DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.STOPPED, ActorKind.SYSTEM)
                        .outboxType())
                .isEqualTo("dossier.supplement-expired");
        assertThat(DossierEvent.of(DossierStatus.PAYMENT_REQUESTED, DossierStatus.STOPPED, ActorKind.SYSTEM)
                        .outboxType())
                .isEqualTo("dossier.stopped");
    }

    @Test
    void nationalCodesAreOneToTenInOrderAfterTheDraft() {
        assertThat(Stream.of(DossierStatus.values()).map(DossierStatus::nationalCode))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void clockStandsStillOnlyWhileTheApplicantIsWaitedFor() {
        assertThat(Stream.of(DossierStatus.values()).filter(DossierStatus::pausesClock))
                .containsExactly(DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.PAYMENT_REQUESTED);
    }

    /** Run with {@code -Dmotcua.redraw=true} to write the drawing anew. */
    @Test
    void drawnGraphIsTheMachine() throws IOException {
        Path page = Path.of(System.getProperty("motcua.root"), "backend", "docs", "dossier-status.md");
        String drawn = drawing();
        if (Boolean.getBoolean("motcua.redraw")) {
            Files.writeString(page, drawn);
        }

        assertThat(Files.readString(page)).isEqualTo(drawn);
    }

    private static String drawing() {
        StringBuilder mermaid = new StringBuilder("""
                # The life of a dossier

                Drawn from `DossierStatus`; a test fails when the two differ. Numbers are the National Portal's codes.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """);
        for (DossierStatus from : DossierStatus.values()) {
            if (from.nationalCode() > 0) {
                mermaid.append("    %s: %s (%d)\n".formatted(from, from, from.nationalCode()));
            }
            for (DossierStatus to : from.next()) {
                mermaid.append("    %s --> %s\n".formatted(from, to));
            }
            if (from.isFinal()) {
                mermaid.append("    %s --> [*]\n".formatted(from));
            }
        }
        return mermaid.append("```\n").toString();
    }

    private static Stream<List<DossierStatus>> rules() {
        return RULES.lines()
                .map(line ->
                        Stream.of(line.split(" ")).map(DossierStatus::valueOf).toList());
    }
}
