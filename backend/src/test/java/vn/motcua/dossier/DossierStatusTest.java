package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    static Stream<Arguments> everyPair() {
        return Stream.of(DossierStatus.values())
                .flatMap(from -> Stream.of(DossierStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void statusMayBecomeWhatTheRulesSay(DossierStatus from, DossierStatus to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(Objects.requireNonNull(rules().get(from)).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void onlyAllowedChangesHaveAnEventAndItTellsWhereTheDossierIs(DossierStatus from, DossierStatus to) {
        if (from.mayBecome(to)) {
            assertThat(DossierEvent.of(from, to).outboxType()).startsWith("dossier.");
        }
    }

    @Test
    void everyAllowedChangeOfAKindHasItsOwnOutboxType() {
        Set<String> types = Set.copyOf(everyPair()
                .filter(pair -> ((DossierStatus) pair.get()[0]).mayBecome((DossierStatus) pair.get()[1]))
                .map(pair -> DossierEvent.of((DossierStatus) pair.get()[0], (DossierStatus) pair.get()[1])
                        .outboxType())
                .toList());

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "dossier.submitted",
                        "dossier.accepted",
                        "dossier.refused",
                        "dossier.started",
                        "dossier.supplement-requested",
                        "dossier.supplement-answered",
                        "dossier.payment-requested",
                        "dossier.payment-settled",
                        "dossier.withdrawn",
                        "dossier.stopped",
                        "dossier.resolved",
                        "dossier.result-returned");
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

    private static Map<DossierStatus, Set<DossierStatus>> rules() {
        Map<DossierStatus, Set<DossierStatus>> rules = new EnumMap<>(DossierStatus.class);
        RULES.lines().forEach(line -> {
            String[] names = line.strip().split(" ", -1);
            Set<DossierStatus> next = EnumSet.noneOf(DossierStatus.class);
            Stream.of(names).skip(1).map(DossierStatus::valueOf).forEach(next::add);
            rules.put(DossierStatus.valueOf(names[0]), next);
        });
        return rules;
    }
}
