package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.StampedPdf;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Acceptance;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/** What comes over the exchange and bears the stamp of a state secret is not entered. */
@DatabaseTest
class ArrivedSecretTest {
    private static final Acceptance ACCEPTED = new Acceptance(Set.of("application/pdf"), 1L << 20, 300);

    private final EnterIncoming enterIncoming;
    private final Documents documents;
    private final Tables tables;
    private final AgencyId agency;

    ArrivedSecretTest(EnterIncoming enterIncoming, Documents documents, Agencies agencies, Tables tables) {
        this.enterIncoming = enterIncoming;
        this.documents = documents;
        this.tables = tables;
        this.agency = agencies.list().getFirst().id();
    }

    @Test
    void stampOnTheFirstPageOfAFileIsFound() throws IOException {
        Arrival stamped = arrival("cong-van.pdf", "TUYỆT MẬT");

        assertThat(enterIncoming.findSecrecy(stamped.letter(), stamped.files())).isPresent();
        assertThat(enterIncoming.arrive(stamped)).isInstanceOf(EnterIncoming.Outcome.StateSecret.class);
        assertThat(tables.count("incoming_document WHERE message_id = '" + stamped.messageId() + "'"))
                .isZero();
    }

    @Test
    void stampInTheNameOfAFileIsFound() throws IOException {
        assertThat(enterIncoming.arrive(arrival("TỐI MẬT.pdf", "Công văn")))
                .isInstanceOf(EnterIncoming.Outcome.StateSecret.class);
    }

    @Test
    void wordThatIsNoStampKeepsNothingOut() throws IOException {
        assertThat(enterIncoming.arrive(arrival("cong-van.pdf", "BẢO MẬT")))
                .isInstanceOf(EnterIncoming.Outcome.Entered.class);
    }

    private Arrival arrival(String name, String stamp) throws IOException {
        StoreOutcome kept = documents.store(new ByteArrayInputStream(StampedPdf.of(stamp)), name, ACCEPTED);
        if (!(kept instanceof StoreOutcome.Stored stored)) {
            throw new AssertionError("not stored: " + kept);
        }
        Letter letter = new Letter(
                new Correspondent("000.00.14.H56", "Sở Tư pháp tỉnh Thanh Hóa"),
                new Letter.Original("1887", "STP-HCTP", LocalDate.of(2026, 3, 6)),
                new Letter.Content("Công văn", "Về việc phối hợp", 1, null),
                new Letter.Signer("Bùi Đình Sơn", "Giám đốc"),
                Urgency.NORMAL,
                null);
        return new Arrival(
                agency,
                UUID.randomUUID().toString(),
                letter,
                List.of(stored.document().id()),
                null);
    }
}
