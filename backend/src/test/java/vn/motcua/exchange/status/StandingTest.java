package vn.motcua.exchange.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.exchange.edxml.StatusCode;

/** Every standing against every code, and the drawn graph against the machine. */
class StandingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    /** One line a stage: what each code makes of it while nothing is asked; a dash moves nothing. */
    private static final String UNASKED = """
            stage       01      02      03       04       05          06        13   15 16
            SENT        ARRIVED REFUSED ACCEPTED ASSIGNED IN_PROGRESS COMPLETED ask  -  -
            ARRIVED     -       REFUSED ACCEPTED ASSIGNED IN_PROGRESS COMPLETED ask  -  -
            REFUSED     -       -       -        -        -           -         -    -  -
            ACCEPTED    -       -       -        ASSIGNED IN_PROGRESS COMPLETED ask  -  -
            ASSIGNED    -       -       -        -        IN_PROGRESS COMPLETED ask  -  -
            IN_PROGRESS -       -       -        -        -           COMPLETED ask  -  -
            COMPLETED   -       -       -        -        -           -         -    -  -
            GIVEN_BACK  -       -       -        -        -           -         -    -  -
            """;

    static Stream<Arguments> everyStandingAndCode() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Ask.values())
                        .filter(ask -> ask == Ask.NONE || !stage.isClosed())
                        .flatMap(ask -> Stream.of(StatusCode.values()).map(code -> Arguments.of(stage, ask, code))));
    }

    @ParameterizedTest
    @MethodSource("everyStandingAndCode")
    void codeMovesAStandingAsTheTableSays(Stage stage, Ask ask, StatusCode code) {
        Standing before = new Standing(stage, ask, null, null);

        Standing after = before.judge(report(code, NOON)).standing();

        assertThat(after.stage()).isEqualTo(expectedStage(stage, ask, code));
        assertThat(after.ask()).isEqualTo(expectedAsk(stage, ask, code));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatIsTakenBackUnsentIsOverUnlessTheReceiverHasToldOfIt(Stage stage) {
        Standing.Judged judged = new Standing(stage, Ask.NONE, null, null).takeBackUnsent();

        assertThat(judged.effect()).isEqualTo(stage == Stage.SENT ? Effect.MOVED : Effect.BACK);
        assertThat(judged.standing().stage()).isEqualTo(stage == Stage.SENT ? Stage.GIVEN_BACK : stage);
    }

    private static Stage expectedStage(Stage stage, Ask ask, StatusCode code) {
        if (code == StatusCode.CHANGE_AGREED && ask == Ask.TAKE_BACK) {
            return Stage.GIVEN_BACK;
        }
        String cell = cell(stage, code);
        return cell.equals("-") || cell.equals("ask") ? stage : Stage.valueOf(cell);
    }

    private static Ask expectedAsk(Stage stage, Ask ask, StatusCode code) {
        return switch (code) {
            case TAKEN_BACK -> cell(stage, code).equals("ask") ? Ask.TAKE_BACK : ask;
            case CHANGE_AGREED, CHANGE_REFUSED -> Ask.NONE;
            case REFUSED -> cell(stage, code).equals("REFUSED") ? Ask.NONE : ask;
            case ARRIVED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED -> ask;
        };
    }

    private static String cell(Stage stage, StatusCode code) {
        List<String> head = cells(UNASKED.lines().findFirst().orElseThrow());
        Map<String, List<String>> lines = UNASKED.lines()
                .skip(1)
                .map(StandingTest::cells)
                .collect(Collectors.toMap(List::getFirst, line -> line));
        return Objects.requireNonNull(lines.get(stage.name())).get(head.indexOf(code.wire()));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void recallAsAMessageMayBeSentAfterCompletionAndNotToWhoHasNothing(Stage stage) {
        Effect effect =
                new Standing(stage, Ask.NONE, null, null).request(Ask.TAKE_BACK).effect();

        assertThat(effect).isEqualTo(stage.isClosed() ? Effect.CLOSED : Effect.MOVED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void onlyARefusedDocumentIsSentAgain(Stage stage) {
        Standing.Judged again = new Standing(stage, Ask.NONE, NOON, null).sendAgain();

        assertThat(again.effect() == Effect.MOVED).isEqualTo(stage == Stage.REFUSED);
        assertThat(again.standing().stage()).isEqualTo(stage == Stage.REFUSED ? Stage.SENT : stage);
        assertThat(again.standing().receiverAt()).isEqualTo(NOON);
    }

    @Test
    void recallOfWhatIsCompletedIsDeclinedAndOfAllElseAgreed() {
        assertThat(Stream.of(Stage.values()).filter(stage -> RequestAnswer.to(stage) == StatusCode.CHANGE_REFUSED))
                .containsExactly(Stage.COMPLETED);
    }

    @Test
    void askingToTakeBackCoversAnUpdateAndNotTheOtherWayRound() {
        Standing updating = Standing.SENT.request(Ask.UPDATE).standing();

        assertThat(updating.request(Ask.UPDATE).effect()).isEqualTo(Effect.ALREADY_ASKED);
        Standing takingBack = updating.request(Ask.TAKE_BACK).standing();
        assertThat(takingBack.ask()).isEqualTo(Ask.TAKE_BACK);
        assertThat(takingBack.request(Ask.UPDATE).effect()).isEqualTo(Effect.ALREADY_ASKED);
    }

    @Test
    void whatMovesNothingSaysWhy() {
        Standing assigned = new Standing(Stage.ASSIGNED, Ask.NONE, NOON, null);

        assertThat(effect(assigned, StatusCode.ACCEPTED, NOON)).isEqualTo(Effect.BACK);
        assertThat(effect(assigned, StatusCode.COMPLETED, NOON.minusSeconds(1))).isEqualTo(Effect.OLDER);
        assertThat(effect(assigned, StatusCode.CHANGE_AGREED, NOON)).isEqualTo(Effect.NOT_ASKED);
        assertThat(effect(new Standing(Stage.COMPLETED, Ask.NONE, null, null), StatusCode.TAKEN_BACK, NOON))
                .isEqualTo(Effect.TOO_LATE);
        assertThat(effect(new Standing(Stage.REFUSED, Ask.NONE, null, null), StatusCode.COMPLETED, NOON))
                .isEqualTo(Effect.CLOSED);
        assertThat(effect(new Standing(Stage.SENT, Ask.TAKE_BACK, null, null), StatusCode.TAKEN_BACK, NOON))
                .isEqualTo(Effect.ALREADY_ASKED);
    }

    @Test
    void clocksOfTheTwoSidesAreNotCompared() {
        Standing asked = new Standing(Stage.ARRIVED, Ask.NONE, NOON, null)
                .judge(report(StatusCode.TAKEN_BACK, NOON.minusSeconds(600)))
                .standing();

        assertThat(asked.ask()).isEqualTo(Ask.TAKE_BACK);
        assertThat(asked.judge(report(StatusCode.CHANGE_AGREED, NOON))
                        .standing()
                        .stage())
                .isEqualTo(Stage.GIVEN_BACK);
    }

    /** Run with {@code -Dmotcua.redraw=true} to write the drawing anew. */
    @Test
    void drawnGraphIsTheMachine() throws IOException {
        Path page = Path.of(System.getProperty("motcua.root"), "backend", "docs", "exchange-stage.md");
        String drawn = drawing();
        if (Boolean.getBoolean("motcua.redraw")) {
            Files.writeString(page, drawn);
        }

        assertThat(Files.readString(page)).isEqualTo(drawn);
    }

    private static String drawing() {
        StringBuilder mermaid = new StringBuilder("""
                # How far a document has come at a receiver

                Drawn from `Stage`; a test fails when the two differ. Numbers are the codes of the status messages. `GIVEN_BACK`
                follows only an agreement (15) to what was asked (13, or a recall); `REFUSED` begins anew when the document is sent
                again.

                ```mermaid
                stateDiagram-v2
                    [*] --> SENT
                """);
        for (Stage from : Stage.values()) {
            from.code().ifPresent(code -> mermaid.append("    %s: %s (%s)\n".formatted(from, from, code.wire())));
            for (Stage to : from.next()) {
                mermaid.append("    %s --> %s\n".formatted(from, to));
            }
            if (from.next().isEmpty()) {
                mermaid.append("    %s --> [*]\n".formatted(from));
            }
        }
        return mermaid.append("```\n").toString();
    }

    private static Effect effect(Standing standing, StatusCode code, Instant at) {
        return standing.judge(report(code, at)).effect();
    }

    private static StatusReport report(StatusCode code, Instant at) {
        return new StatusReport(code, at, "");
    }
}
