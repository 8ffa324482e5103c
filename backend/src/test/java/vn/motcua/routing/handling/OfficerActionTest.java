package vn.motcua.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.HandOffLookup.Away;
import vn.motcua.routing.Stage;

class OfficerActionTest {

    /** Every status, and what fits more at stages that differ; all else does not. */
    private static final String FITS = """
            DRAFT                any            -
            SUBMITTED            any            ACCEPT REFUSE REQUEST_SUPPLEMENT TAKE ASSIGN TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            ACCEPTED             any            TAKE ASSIGN TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            REFUSED              any            VOID_PAYMENT
            IN_PROGRESS          any            REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE ASSIGN STOP TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            IN_PROGRESS          HANDLING       FORWARD DRAFT_DOCUMENT SIGN_DOCUMENT ISSUE_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON
            IN_PROGRESS          LAST_HANDLING  RESOLVE DRAFT_DOCUMENT SIGN_DOCUMENT ISSUE_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON
            SUPPLEMENT_REQUESTED any            EXTEND_SUPPLEMENT STOP TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            PAYMENT_REQUESTED    any            REQUEST_PAYMENT STOP TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            WITHDRAWN            any            VOID_PAYMENT
            STOPPED              any            VOID_PAYMENT
            RESOLVED             any            TAKE ASSIGN RETURN TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            RESULT_RETURNED      any            REVOKE TAKE_FEE WAIVE_FEE VOID_WAIVER VOID_PAYMENT
            """;

    /** Every role at a step that needs a role; a role not named does nothing there. */
    private static final String ALLOWED = """
            INTAKE  INTAKE     ACCEPT REFUSE REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON TAKE_FEE EXTEND_SUPPLEMENT
            INTAKE  HANDLER    ACCEPT REFUSE RETURN TAKE_FEE
            INTAKE  HEAD       ACCEPT REFUSE RETURN TAKE_FEE
            INTAKE  LEADER     ACCEPT REFUSE RETURN TAKE_FEE
            INTAKE  CLERK      ACCEPT REFUSE RETURN TAKE_FEE
            INTAKE  RETURN     ACCEPT REFUSE REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON TAKE_FEE EXTEND_SUPPLEMENT
            HANDLER HANDLER    REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE FORWARD STOP RESOLVE DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON EXTEND_SUPPLEMENT
            HEAD    HANDLER    REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE ASSIGN FORWARD STOP RESOLVE DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            HEAD    HEAD       REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE ASSIGN FORWARD STOP RESOLVE DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            HEAD    INTAKE     ASSIGN STOP VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            HEAD    LEADER     ASSIGN STOP VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            HEAD    CLERK      ASSIGN STOP VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            HEAD    RETURN     ASSIGN STOP VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  LEADER     REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE ASSIGN FORWARD STOP RESOLVE REVOKE DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  INTAKE     ASSIGN STOP REVOKE SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  HANDLER    ASSIGN STOP REVOKE SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  HEAD       ASSIGN STOP REVOKE SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  CLERK      ASSIGN STOP REVOKE SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            LEADER  RETURN     ASSIGN STOP REVOKE SIGN_DOCUMENT VOID_PAYMENT WAIVE_FEE VOID_WAIVER EXTEND_SUPPLEMENT
            CLERK   CLERK      REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE FORWARD RESOLVE ISSUE_DOCUMENT EXTEND_SUPPLEMENT
            CLERK   INTAKE     ISSUE_DOCUMENT
            CLERK   HANDLER    ISSUE_DOCUMENT
            CLERK   HEAD       ISSUE_DOCUMENT
            CLERK   LEADER     ISSUE_DOCUMENT
            CLERK   RETURN     ISSUE_DOCUMENT
            RETURN  RETURN     REQUEST_SUPPLEMENT REQUEST_PAYMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT HAND_OFF TAKE_ANSWER CALL_BACK GO_ON TAKE_FEE EXTEND_SUPPLEMENT
            RETURN  INTAKE     RETURN TAKE_FEE
            RETURN  HANDLER    RETURN TAKE_FEE
            RETURN  HEAD       RETURN TAKE_FEE
            RETURN  LEADER     RETURN TAKE_FEE
            RETURN  CLERK      RETURN TAKE_FEE
            """;

    @Test
    void everyStatusAndStageAllowsWhatTheTableSays() {
        StringBuilder actual = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (DossierStatus status : DossierStatus.values()) {
            for (Stage stage : Stage.values()) {
                actual.append(line(status, stage, fitting(status, stage)));
                expected.append(line(status, stage, named(FITS, status.name(), stage.name())));
            }
        }
        assertThat(actual.toString()).isEqualTo(expected.toString());
    }

    @Test
    void everyRoleMayDoAtEveryStepWhatTheTableSays() {
        StringBuilder actual = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (OfficerRole role : OfficerRole.values()) {
            for (OfficerRole stepRole : OfficerRole.values()) {
                // No step needs a supervisor or an administrator.
                if (stepRole != OfficerRole.SUPERVISOR && stepRole != OfficerRole.ADMIN) {
                    actual.append(line(role, stepRole, allowed(role, stepRole)));
                    expected.append(line(role, stepRole, named(ALLOWED, role.name(), stepRole.name())));
                }
            }
        }
        assertThat(actual.toString()).isEqualTo(expected.toString());
    }

    @Test
    void whateverFitsLeadsWhereTheStatusMachineAllows() {
        assertThat(statusesFor(OfficerAction.ACCEPT)).allMatch(status -> status.mayBecome(DossierStatus.ACCEPTED));
        assertThat(statusesFor(OfficerAction.REFUSE)).allMatch(status -> status.mayBecome(DossierStatus.REFUSED));
        assertThat(statusesFor(OfficerAction.REQUEST_SUPPLEMENT))
                .allMatch(status -> status.mayBecome(DossierStatus.SUPPLEMENT_REQUESTED));
        assertThat(statusesFor(OfficerAction.REQUEST_PAYMENT))
                .as("asked again it stays as it is")
                .allMatch(status ->
                        status == DossierStatus.PAYMENT_REQUESTED || status.mayBecome(DossierStatus.PAYMENT_REQUESTED));
        assertThat(statusesFor(OfficerAction.STOP)).allMatch(status -> status.mayBecome(DossierStatus.STOPPED));
        assertThat(statusesFor(OfficerAction.RESOLVE)).allMatch(status -> status.mayBecome(DossierStatus.RESOLVED));
        assertThat(statusesFor(OfficerAction.RETURN))
                .allMatch(status -> status.mayBecome(DossierStatus.RESULT_RETURNED));
    }

    @Test
    void factsStandStillWhileTheDocumentIsWithLeaderOrClerk() {
        assertThat(Arrays.stream(OfficerAction.values()).filter(OfficerAction::waitsForDocument))
                .containsExactly(
                        OfficerAction.REQUEST_SUPPLEMENT,
                        OfficerAction.FORWARD,
                        OfficerAction.RESOLVE,
                        OfficerAction.HAND_OFF);
    }

    @Test
    void nothingIsDecidedHereWhileAnotherAgencyHasTheDossier() {
        for (Away away : Away.values()) {
            EnumSet<OfficerAction> waiting = EnumSet.of(
                    OfficerAction.REQUEST_SUPPLEMENT,
                    OfficerAction.FORWARD,
                    OfficerAction.RESOLVE,
                    OfficerAction.DRAFT_DOCUMENT,
                    OfficerAction.SIGN_DOCUMENT,
                    OfficerAction.ISSUE_DOCUMENT,
                    OfficerAction.HAND_OFF);
            if (away == Away.OUT || away == Away.ASKED_BACK || away == Away.KEPT) {
                waiting.add(OfficerAction.STOP);
            }
            assertThat(Arrays.stream(OfficerAction.values()).filter(action -> action.waitsForAnswer(away)))
                    .as(away.name())
                    .containsExactlyElementsOf(waiting);
        }
    }

    /** How far a dossier is away, and what of all that is about that can be done then; nothing while it is here. */
    @Test
    void aDossierElsewhereIsAskedBackOnceAndGoesOnHereOnceItIsNotGivenBackOrAnswered() {
        String actual = Arrays.stream(Away.values())
                .map(far -> far + ": "
                        + Arrays.stream(OfficerAction.values())
                                .filter(OfficerAction::isAboutHandOff)
                                .filter(action -> action.fits(Optional.of(far)))
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo("""
                PREPARED:\s
                OUT: CALL_BACK
                FINISHED: TAKE_ANSWER GO_ON
                ASKED_BACK:\s
                KEPT: GO_ON
                ANSWERED: TAKE_ANSWER GO_ON""");
        assertThat(Arrays.stream(OfficerAction.values())
                        .filter(OfficerAction::isAboutHandOff)
                        .filter(action -> action.fits(Optional.empty())))
                .isEmpty();
    }

    private static List<DossierStatus> statusesFor(OfficerAction action) {
        return Arrays.stream(DossierStatus.values())
                .filter(status -> Arrays.stream(Stage.values()).anyMatch(stage -> action.fits(status, stage)))
                .toList();
    }

    private static Set<String> fitting(DossierStatus status, Stage stage) {
        return Arrays.stream(OfficerAction.values())
                .filter(action -> action.fits(status, stage))
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(OfficerRole role, OfficerRole stepRole) {
        return Arrays.stream(OfficerAction.values())
                .filter(action -> action.allowedTo(role, stepRole))
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Object first, Object second, Set<String> actions) {
        return "%s %s %s%n".formatted(first, second, String.join(" ", actions));
    }

    /** The actions of the table's line for these two words; {@code any} stands for each second word. */
    private static Set<String> named(String table, String first, String second) {
        return table.lines()
                .map(line -> List.of(line.split(" +")))
                .filter(words -> words.get(0).equals(first))
                .filter(words -> words.get(1).equals(second) || words.get(1).equals("any"))
                .flatMap(words -> words.stream().skip(2))
                .filter(word -> !word.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
