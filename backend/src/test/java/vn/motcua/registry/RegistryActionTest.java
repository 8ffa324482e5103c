package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.platform.security.OfficerRole;

/** Who may do what, role by role; and how numbers and symbols are written. */
class RegistryActionTest {

    private static final Map<RegistryAction, List<OfficerRole>> TABLE = Map.ofEntries(
            Map.entry(
                    RegistryAction.READ,
                    List.of(OfficerRole.HANDLER, OfficerRole.HEAD, OfficerRole.LEADER, OfficerRole.CLERK)),
            Map.entry(RegistryAction.READ_ALL, List.of(OfficerRole.LEADER, OfficerRole.CLERK)),
            Map.entry(RegistryAction.TAKE_IN, List.of(OfficerRole.CLERK)),
            Map.entry(RegistryAction.ASSIGN, List.of(OfficerRole.LEADER)),
            Map.entry(RegistryAction.PASS_ON, List.of(OfficerRole.HEAD)),
            Map.entry(RegistryAction.WORK, List.of(OfficerRole.HANDLER, OfficerRole.HEAD)),
            Map.entry(
                    RegistryAction.DRAFT,
                    List.of(OfficerRole.HANDLER, OfficerRole.HEAD, OfficerRole.LEADER, OfficerRole.CLERK)),
            Map.entry(RegistryAction.SIGN, List.of(OfficerRole.LEADER)),
            Map.entry(RegistryAction.NUMBER, List.of(OfficerRole.CLERK)),
            Map.entry(RegistryAction.SEND, List.of(OfficerRole.CLERK)));

    @ParameterizedTest
    @EnumSource(RegistryAction.class)
    void actIsOpenToTheRolesOfTheTableAlone(RegistryAction action) {
        assertThat(Arrays.stream(OfficerRole.values()).filter(action::isOpenTo))
                .containsExactlyElementsOf(TABLE.getOrDefault(action, List.of()));
    }

    @Test
    void symbolIsWrittenAsAnnexThreeWritesIt() {
        assertThat(new DocumentNumber(2026, 12, DocumentType.DECISION.notation("UBND", "VX")).symbol())
                .isEqualTo("12/QĐ-UBND");
        assertThat(new DocumentNumber(2026, 1887, DocumentType.LETTER.notation("UBND", "CNTT")).symbol())
                .isEqualTo("1887/UBND-CNTT");
        assertThat(new DocumentNumber(2026, 1, DocumentType.SUBMISSION.notation("STP", "")).symbol())
                .isEqualTo("01/TTr-STP");
        assertThat(DocumentType.values()).hasSize(28);
    }

    @Test
    void urgencyOfAnotherSystemIsNeverBeyondTheHighest() {
        assertThat(Urgency.ofPriority(0)).isEqualTo(Urgency.NORMAL);
        assertThat(Urgency.ofPriority(2)).isEqualTo(Urgency.VERY_URGENT);
        assertThat(Urgency.ofPriority(9)).isEqualTo(Urgency.IMMEDIATE);
    }
}
