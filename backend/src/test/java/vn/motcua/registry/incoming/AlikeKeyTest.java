package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/** Which incoming documents are taken for the same. */
class AlikeKeyTest {

    @Test
    void senderIsTheSameByEitherSchemeOfCodes() {
        assertThat(key("000.00.14.H56")).isEqualTo(key("H56.14")).startsWith("H56.14|");
        assertThat(key("000.02.31.H56")).isEqualTo(key("H56.31.02"));
        assertThat(key("017.02.31.H56")).isEqualTo(key("H56.31.02.017"));
        assertThat(key("000.00.00.H56")).isEqualTo(key("H56"));
        assertThat(key("000.00.14.H50")).isNotEqualTo(key("H56.14"));
    }

    private static String key(String sender) {
        return AlikeKey.of(new Letter(
                new Correspondent(sender, "Sở Tư pháp"),
                new Letter.Original("012", "STP-HCTP", LocalDate.of(2026, 3, 4)),
                new Letter.Content("Công văn", "Về việc phối hợp", null, null),
                new Letter.Signer(null, null),
                Urgency.NORMAL,
                null));
    }
}
