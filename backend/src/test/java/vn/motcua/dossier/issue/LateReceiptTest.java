package vn.motcua.dossier.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.Documents;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.catalogue.ProcedureDrafts;
import vn.motcua.procedure.catalogue.PublishProcedure;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;

/** A paper that is drawn later than its date speaks of its date. */
@ServerTest
class LateReceiptTest {
    // A province's own code, so that no seeded procedure is touched.
    private static final String CODE = "9.070001.T01";
    private static final PaperId RECEIPT = PaperId.first(PaperKind.RECEIPT);

    private final OfficialPapers papers;
    private final Documents documents;
    private final Dossiers dossiers;
    private final PublishProcedure publish;
    private final Tables tables;
    private final Desk desk;
    private final Acts acts;

    LateReceiptTest(
            OfficialPapers papers,
            Documents documents,
            Dossiers dossiers,
            PublishProcedure publish,
            Tables tables,
            Desk desk,
            Acts acts) {
        this.papers = papers;
        this.documents = documents;
        this.dossiers = dossiers;
        this.publish = publish;
        this.tables = tables;
        this.desk = desk;
        this.acts = acts;
    }

    @Test
    void receiptSaysWhatWasInForceWhenTheDossierWasTakenIn() throws IOException {
        publish(unchanged -> {});
        Dossier taken = acts.accept(desk.intake(), submitted());
        assertThat(papers.list(taken).getFirst().issued()).as("not drawn yet").isEmpty();
        publish(file -> {
            file.putObject("timeLimit").put("amount", 7).put("unit", "WORKING_DAYS");
            file.withArray("requiredDocuments")
                    .forEach(document -> ((ObjectNode) document).put("name", "Giấy tờ theo quy định mới"));
        });

        OfficialPapers.Found found = papers.open(taken, RECEIPT);

        assertThat(found).isInstanceOf(OfficialPapers.Found.Issued.class);
        var receipt = ((OfficialPapers.Found.Issued) found).document();
        try (PaperReader read = PaperReader.of(documents.soundPdf(receipt.id()).bytes())) {
            assertThat(read.text())
                    .contains("theo quy định là: Trong ngày làm việc")
                    .doesNotContain("07 ngày làm việc", "theo quy định mới");
        }
    }

    private void publish(Consumer<ObjectNode> change) {
        String seeded = Applications.PROCEDURE;
        assertThat(publish.publish(
                        ProcedureDrafts.like(seeded, CODE, change),
                        ProcedureDrafts.form(seeded, CODE),
                        ProcedureDrafts.sample(seeded)))
                .isInstanceOf(PublishProcedure.Outcome.Published.class);
    }

    private Dossier submitted() {
        Dossier submitted = desk.submitted();
        tables.execute("UPDATE dossier SET procedure_code = '" + CODE + "' WHERE id = "
                + Tables.id(submitted.id().value()));
        return dossiers.get(submitted.id());
    }
}
