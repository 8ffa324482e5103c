package vn.motcua.report;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoredDocument;
import vn.motcua.document.paper.report.SummaryContent;
import vn.motcua.document.paper.report.SummaryPaper;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.outgoing.DrawUpOutgoing;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.OutgoingState;
import vn.motcua.registry.outgoing.PrepareOutgoing;

/**
 * Draws up an agency's summary of a quarter that is over: a draft of an outgoing document, made to the agency above, which its
 * clerk reads, its leader signs and the clerk numbers and sends as any other.
 */
@Singleton
class DrawUpSummary {

    private final FillSummary fillSummary;
    private final SummaryPaper paper;
    private final SummaryRows rows;
    private final DrawUpOutgoing drawUpOutgoing;
    private final OutgoingDocuments outgoing;
    private final Documents documents;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    DrawUpSummary(
            FillSummary fillSummary,
            SummaryPaper paper,
            SummaryRows rows,
            DrawUpOutgoing drawUpOutgoing,
            OutgoingDocuments outgoing,
            Documents documents,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.fillSummary = fillSummary;
        this.paper = paper;
        this.rows = rows;
        this.drawUpOutgoing = drawUpOutgoing;
        this.outgoing = outgoing;
        this.documents = documents;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In whose name it is drawn up, and whether they asked for it. */
    record Drafter(UUID officerId, UnitId unitId, boolean asked) {
        @Nullable
        UUID asker() {
            return asked ? officerId : null;
        }
    }

    /** What came of it. */
    sealed interface Outcome {
        /** There is a draft. */
        record DrawnUp(SummaryRows.Line line) implements Outcome {}

        /** There is one already that was not given up. */
        record AlreadyThere(SummaryRows.Line line) implements Outcome {}

        /** Its numbers are not whole yet. */
        record NotOver() implements Outcome {}
    }

    /** Draws papers, so not inside a transaction. */
    Outcome drawUp(AgencyId id, Quarter quarter, Drafter drafter) {
        if (!quarter.isOver(clock.instant())) {
            return new Outcome.NotOver();
        }
        Optional<SummaryRows.Line> standing = transactions.read(() -> rows.find(id, quarter));
        if (standing.filter(this::isKept).isPresent()) {
            return new Outcome.AlreadyThere(standing.get());
        }
        Agency agency = agencies.get(id);
        StoredDocument file = file(agency, quarter);
        try {
            return transactions.write(() -> keep(agency, quarter, drafter, file));
        } catch (RuntimeException failure) {
            if (SqlErrors.duplicateKey(failure)) {
                return new Outcome.AlreadyThere(
                        transactions.read(() -> rows.find(id, quarter)).orElseThrow());
            }
            throw failure;
        }
    }

    private boolean isKept(SummaryRows.Line line) {
        return outgoing.get(new OutgoingId(line.outgoingId())).state() != OutgoingState.DROPPED;
    }

    private StoredDocument file(Agency agency, Quarter quarter) {
        SummaryContent content = fillSummary.of(agency, quarter);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(content, out);
        return documents.keep(
                SoundPdf.ofOwnMaking(out.toByteArray()),
                "bao-cao-gui-nhan-van-ban-" + quarter.year() + "-q" + quarter.number() + ".pdf");
    }

    /** Somebody may have been quicker while the paper was drawn. */
    private Outcome keep(Agency agency, Quarter quarter, Drafter drafter, StoredDocument file) {
        Optional<SummaryRows.Line> standing = rows.lock(agency.id(), quarter);
        if (standing.filter(this::isKept).isPresent()) {
            return new Outcome.AlreadyThere(standing.get());
        }
        OutgoingId drawnUp = drawUpOutgoing.drawUp(
                new PrepareOutgoing.Drafter(drafter.officerId(), agency.id(), drafter.unitId()),
                DocumentType.REPORT,
                "Tình hình gửi, nhận văn bản điện tử " + quarter.words(),
                receivers(agency),
                new DrawUpOutgoing.MainFile(file.id(), file.pages()));
        var line = new SummaryRows.Line(agency.id(), quarter, drawnUp.value(), clock.instant(), drafter.asker());
        if (standing.isPresent()) {
            rows.replace(line);
        } else {
            rows.insert(line);
        }
        return new Outcome.DrawnUp(line);
    }

    private List<Correspondent> receivers(Agency agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        return agencies
                .parentOf(agency.id())
                .filter(above -> above.existsOn(today))
                .map(above -> Correspondent.named(above.qcvnCode(), above.name()))
                .stream()
                .toList();
    }
}
