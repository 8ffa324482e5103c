package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.registry.DocumentNumber;

class DocumentStateTest {

    /** Every state, and what may follow it; nothing else does. */
    private static final String TABLE = """
            DRAFTED: DRAFTED SUBMITTED DROPPED
            SUBMITTED: SENT_BACK SIGNED DROPPED
            SENT_BACK: DRAFTED SUBMITTED DROPPED
            SIGNED: SENT_BACK NUMBERED DROPPED
            NUMBERED: ISSUED DROPPED
            ISSUED:
            DROPPED:
            """;

    @Test
    void everyStateIsFollowedByWhatTheTableSays() {
        String actual = Arrays.stream(DocumentState.values())
                .map(DocumentStateTest::line)
                .map(String::strip)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(actual).isEqualTo(TABLE);
    }

    private static String line(DocumentState state) {
        return Arrays.stream(DocumentState.values())
                .filter(state::mayBecome)
                .map(Enum::name)
                .collect(Collectors.joining(" ", state + ": ", ""));
    }

    /** Run with {@code -Dmotcua.redraw=true} to write the drawing anew. */
    @Test
    void drawnGraphIsTheMachine() throws IOException {
        Path page = Path.of(System.getProperty("motcua.root"), "backend", "docs", "result-document-state.md");
        String drawn = drawing();
        if (Boolean.getBoolean("motcua.redraw")) {
            Files.writeString(page, drawn);
        }
        assertThat(Files.readString(page)).isEqualTo(drawn);
    }

    private static String drawing() {
        StringBuilder mermaid = new StringBuilder("""
                # The life of a result's document

                Drawn from `DocumentState`; a test fails when the two differ. What it means stands in ADR 070.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFTED
                """);
        for (DocumentState from : DocumentState.values()) {
            List<DocumentState> next = Arrays.stream(DocumentState.values())
                    .filter(from::mayBecome)
                    .toList();
            next.forEach(to -> mermaid.append("    %s --> %s\n".formatted(from, to)));
            if (next.isEmpty()) {
                mermaid.append("    %s --> [*]\n".formatted(from));
            }
        }
        return mermaid.append("```\n").toString();
    }

    @Test
    void dossierWaitsWhileTheDocumentIsWithLeaderOrClerk() {
        assertThat(DocumentState.values())
                .filteredOn(DocumentState::isUnderWay)
                .containsExactly(DocumentState.SUBMITTED, DocumentState.SIGNED, DocumentState.NUMBERED);
    }

    @ParameterizedTest
    @CsvSource({
        "Giấy phép bán lẻ rượu, LICENCE, GP-UBND",
        "Giấy chứng nhận đăng ký hộ kinh doanh, CERTIFICATE, GCN-UBND",
        "Giấy xác nhận tình trạng hôn nhân, CONFIRMATION, GXN-UBND",
        "Xác nhận đã nhận thông báo khuyến mại, CONFIRMATION, GXN-UBND",
        "Giấy khai sinh (bản chính), BIRTH_CERTIFICATE, GKS-UBND",
        "Quyết định trợ cấp xã hội, DECISION, QĐ-UBND",
        "Bản sao trích lục hộ tịch, COPY, BS-UBND",
        "Trích lục khai tử, EXTRACT, TL-UBND",
        "Văn bản trả lời về sản phẩm quảng cáo, LETTER, UBND-VH",
        "Phiếu lý lịch tư pháp, OTHER, KQ-UBND"
    })
    void kindIsWhatTheResultIsCalledAndGivesTheSymbolItsBeginning(String name, DocumentKind kind, String notation) {
        assertThat(DocumentKind.of(name)).isEqualTo(kind);
        assertThat(kind.notation("UBND", "VH")).isEqualTo(notation);
    }

    @Test
    void numberBelowTenIsWrittenWithANought() {
        assertThat(new DocumentNumber(2026, 7, "QĐ-UBND").symbol()).isEqualTo("07/QĐ-UBND");
        assertThat(new DocumentNumber(2026, 1239, "UBND-THNV").symbol()).isEqualTo("1239/UBND-THNV");
    }
}
