package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/** An update changes the entry that is here, once. */
@DatabaseTest
class UpdateIncomingTest {
    private final EnterIncoming enterIncoming;
    private final UpdateIncoming updateIncoming;
    private final RecallIncoming recallIncoming;
    private final IncomingDocuments incoming;
    private final Documents documents;
    private final Agencies agencies;
    private final Tables tables;

    UpdateIncomingTest(
            EnterIncoming enterIncoming,
            UpdateIncoming updateIncoming,
            RecallIncoming recallIncoming,
            IncomingDocuments incoming,
            Documents documents,
            Agencies agencies,
            Tables tables) {
        this.enterIncoming = enterIncoming;
        this.updateIncoming = updateIncoming;
        this.recallIncoming = recallIncoming;
        this.incoming = incoming;
        this.documents = documents;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void sameUpdateThatComesTwiceChangesTheEntryOnceAndKeepsNoFileTwice() {
        IncomingId id = entered();
        byte[] appendix = SampleFiles.pdf(2);

        assertThat(update(id, "Bổ sung phụ lục", appendix)).isTrue();
        IncomingDocument once = incoming.get(id);
        List<DocumentId> files = incoming.files(id);
        assertThat(update(id, "Bổ sung phụ lục", appendix)).isTrue();

        assertThat(incoming.get(id)).isEqualTo(once);
        assertThat(incoming.files(id)).isEqualTo(files);
        assertThat(tables.count("incoming_update WHERE incoming_id = x'" + hex(id) + "'"))
                .isEqualTo(1);
        assertThat(tables.count("incoming_event WHERE deed = 'UPDATED' AND incoming_id = x'" + hex(id) + "'"))
                .isEqualTo(1);
    }

    @Test
    void updateWithoutFilesLeavesThoseThatCame() {
        IncomingId id = entered();
        List<DocumentId> came = incoming.files(id);

        assertThat(updateIncoming.update(id, new UpdateIncoming.Update(letter("mới"), List.of(), "Sửa", null)))
                .isTrue();

        assertThat(incoming.files(id)).isEqualTo(came);
        assertThat(incoming.get(id).letter().content().description()).isEqualTo("mới");
    }

    @Test
    void whatItsSenderTookBackIsNotUpdated() {
        IncomingId id = entered();
        recallIncoming.cancel(id, "Gửi nhầm", null);

        assertThat(update(id, "Muộn", SampleFiles.pdf(1))).isFalse();

        assertThat(incoming.get(id).letter().content().description()).isNull();
    }

    private boolean update(IncomingId id, String description, byte[] file) {
        return updateIncoming.update(
                id, new UpdateIncoming.Update(letter(description), List.of(stored(file)), "Thiếu phụ lục", null));
    }

    private IncomingId entered() {
        Arrival arrival = new Arrival(
                agencies.list().getFirst().id(),
                UUID.randomUUID().toString(),
                letter(null),
                List.of(stored(SampleFiles.pdf(1))),
                null);
        if (enterIncoming.arrive(arrival) instanceof EnterIncoming.Outcome.Entered entered) {
            return entered.document().id();
        }
        throw new AssertionError("not entered");
    }

    private DocumentId stored(byte[] bytes) {
        Acceptance anyPdf = new Acceptance(Set.of("application/pdf"), 1 << 20, 10);
        return ((StoreOutcome.Stored) documents.store(new ByteArrayInputStream(bytes), "phu-luc.pdf", anyPdf))
                .document()
                .id();
    }

    private static Letter letter(@Nullable String description) {
        return new Letter(
                new Correspondent("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị"),
                new Letter.Original("12", "STP-HCTP", LocalDate.of(2021, 3, 4)),
                new Letter.Content("Công văn", "Về việc phối hợp", 2, description),
                new Letter.Signer("Bùi Đình Sơn", "Giám đốc"),
                Urgency.NORMAL,
                null);
    }

    private static String hex(IncomingId id) {
        return id.value().toString().replace("-", "");
    }
}
