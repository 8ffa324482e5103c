package vn.motcua.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Stage;

class OfficerActionTest {

    /** Every status, and at each stage that differs what fits; all else does not. */
    private static final String FITS = """
            DRAFT                any            -
            SUBMITTED            any            ACCEPT REFUSE REQUEST_SUPPLEMENT TAKE ASSIGN
            ACCEPTED             any            TAKE ASSIGN
            REFUSED              any            -
            IN_PROGRESS          INTAKE         REQUEST_SUPPLEMENT TAKE ASSIGN STOP
            IN_PROGRESS          HANDLING       REQUEST_SUPPLEMENT TAKE ASSIGN FORWARD STOP DRAFT_DOCUMENT SIGN_DOCUMENT ISSUE_DOCUMENT
            IN_PROGRESS          LAST_HANDLING  REQUEST_SUPPLEMENT TAKE ASSIGN STOP RESOLVE DRAFT_DOCUMENT SIGN_DOCUMENT ISSUE_DOCUMENT
            IN_PROGRESS          RETURNING      REQUEST_SUPPLEMENT TAKE ASSIGN STOP
            SUPPLEMENT_REQUESTED any            EXTEND_SUPPLEMENT STOP
            PAYMENT_REQUESTED    any            STOP
            WITHDRAWN            any            -
            STOPPED              any            -
            RESOLVED             any            TAKE ASSIGN RETURN
            RESULT_RETURNED      any            REVOKE
            """;

    /** Every role at a step that needs a role; a role not named does nothing there. */
    private static final String ALLOWED = """
            INTAKE  INTAKE     ACCEPT REFUSE REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT
            INTAKE  HANDLER    ACCEPT REFUSE RETURN
            INTAKE  HEAD       ACCEPT REFUSE RETURN
            INTAKE  LEADER     ACCEPT REFUSE RETURN
            INTAKE  CLERK      ACCEPT REFUSE RETURN
            INTAKE  RETURN     ACCEPT REFUSE REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT
            HANDLER HANDLER    REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE FORWARD STOP RESOLVE DRAFT_DOCUMENT
            HEAD    HANDLER    REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE ASSIGN FORWARD STOP RESOLVE DRAFT_DOCUMENT
            HEAD    HEAD       REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE ASSIGN FORWARD STOP RESOLVE DRAFT_DOCUMENT
            HEAD    INTAKE     EXTEND_SUPPLEMENT ASSIGN STOP
            HEAD    LEADER     EXTEND_SUPPLEMENT ASSIGN STOP
            HEAD    CLERK      EXTEND_SUPPLEMENT ASSIGN STOP
            HEAD    RETURN     EXTEND_SUPPLEMENT ASSIGN STOP
            LEADER  LEADER     REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE ASSIGN FORWARD STOP RESOLVE REVOKE DRAFT_DOCUMENT SIGN_DOCUMENT
            LEADER  INTAKE     EXTEND_SUPPLEMENT ASSIGN STOP REVOKE SIGN_DOCUMENT
            LEADER  HANDLER    EXTEND_SUPPLEMENT ASSIGN STOP REVOKE SIGN_DOCUMENT
            LEADER  HEAD       EXTEND_SUPPLEMENT ASSIGN STOP REVOKE SIGN_DOCUMENT
            LEADER  CLERK      EXTEND_SUPPLEMENT ASSIGN STOP REVOKE SIGN_DOCUMENT
            LEADER  RETURN     EXTEND_SUPPLEMENT ASSIGN STOP REVOKE SIGN_DOCUMENT
            CLERK   CLERK      REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE FORWARD RESOLVE ISSUE_DOCUMENT
            CLERK   INTAKE     ISSUE_DOCUMENT
            CLERK   HANDLER    ISSUE_DOCUMENT
            CLERK   HEAD       ISSUE_DOCUMENT
            CLERK   LEADER     ISSUE_DOCUMENT
            CLERK   RETURN     ISSUE_DOCUMENT
            RETURN  RETURN     REQUEST_SUPPLEMENT EXTEND_SUPPLEMENT TAKE FORWARD STOP RESOLVE RETURN DRAFT_DOCUMENT
            RETURN  INTAKE     RETURN
            RETURN  HANDLER    RETURN
            RETURN  HEAD       RETURN
            RETURN  LEADER     RETURN
            RETURN  CLERK      RETURN
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
        assertThat(statusesFor(OfficerAction.STOP)).allMatch(status -> status.mayBecome(DossierStatus.STOPPED));
        assertThat(statusesFor(OfficerAction.RESOLVE)).allMatch(status -> status.mayBecome(DossierStatus.RESOLVED));
        assertThat(statusesFor(OfficerAction.RETURN))
                .allMatch(status -> status.mayBecome(DossierStatus.RESULT_RETURNED));
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
