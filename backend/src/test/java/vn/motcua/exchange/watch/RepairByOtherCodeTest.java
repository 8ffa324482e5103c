package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Transactions;

/** A partner has a document once, by whichever of its codes the clerk names it. */
@DatabaseTest
class RepairByOtherCodeTest {
    private static final UUID CLERK = UUID.randomUUID();
    private static final String HAS_IT = "Z98.1";
    private static final String THE_SAME = "000.00.01.Z98";
    private static final String REFUSED_IT = "Z98.2";

    private final TroubleRows rows;
    private final Troubles troubles;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Repairing repairing;
    private final ExchangeAgencies agencies;
    private final ObjectMapper json;
    private final Transactions transactions;
    private final Agency agency;

    @TempDir
    private Path folder;

    RepairByOtherCodeTest(
            TroubleRows rows,
            Troubles troubles,
            ExchangeDocuments documents,
            StatusBook book,
            Repairing repairing,
            ExchangeAgencies agencies,
            Agencies tree,
            ObjectMapper json,
            Transactions transactions) {
        this.rows = rows;
        this.troubles = troubles;
        this.documents = documents;
        this.book = book;
        this.repairing = repairing;
        this.agencies = agencies;
        this.json = json;
        this.transactions = transactions;
        this.agency = tree.list().getFirst();
    }

    @Test
    void whoHasADocumentIsNotSentItOnceMoreByAnotherOfItsCodes() throws IOException {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        Trouble.About about = new Trouble.About(document.id(), null, REFUSED_IT);
        String key = Troubles.about(document.id(), REFUSED_IT);
        UUID trouble = transactions.write(() -> {
            documents.add(document);
            book.send(document.id(), HAS_IT);
            book.send(document.id(), REFUSED_IT);
            troubles.raise(TroubleKind.REFUSED, key, agency.id(), about, "02");
            return rows.findOpen(TroubleKind.REFUSED, key).orElseThrow().id();
        });

        assertThat(repair().sendAgain(trouble, THE_SAME, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.SentThere.class);
    }

    private RepairTrouble repair() throws IOException {
        Path file = Files.writeString(folder.resolve("partners.json"), """
                [{"codes": ["Z98.1", "000.00.01.Z98"], "name": "Cơ quan thứ nhất", "certificates": []},
                 {"codes": ["Z98.2"], "name": "Cơ quan thứ hai", "certificates": []}]
                """);
        PartnerBook partners = new PartnerBook(file.toString(), agencies, signer -> Optional.empty(), json);
        return repairing.with(troubles, partners);
    }
}
