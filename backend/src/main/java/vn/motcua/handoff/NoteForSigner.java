package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.dossier.Dossiers;
import vn.motcua.officer.Officer;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.DrawnForSigner;
import vn.motcua.registry.outgoing.OutgoingDocument;

/** A transfer note says who signs it: which of an agency's leaders is known when one does. */
@Singleton
class NoteForSigner implements DrawnForSigner {

    private final HandOffRows rows;
    private final HandOffFiles files;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Agencies agencies;
    private final Transactions transactions;

    NoteForSigner(
            HandOffRows rows,
            HandOffFiles files,
            Dossiers dossiers,
            Documents documents,
            Agencies agencies,
            Transactions transactions) {
        this.rows = rows;
        this.files = files;
        this.dossiers = dossiers;
        this.documents = documents;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    @Override
    public Optional<DocumentId> draw(OutgoingDocument document, Officer leader) {
        return transactions
                .read(() -> rows.findByOutgoing(document.id().value()))
                .filter(handOff -> isAsDrawn(document, handOff.times().preparedAt()))
                .flatMap(handOff -> files.redraw(
                        dossiers.get(handOff.dossierId()),
                        handOff,
                        document.files().attachments().size(),
                        new HandOffFiles.Head(document.words().notation(), signature(document, leader))));
    }

    /** What somebody has put in its place came later, and is signed as it is. */
    private boolean isAsDrawn(OutgoingDocument document, Instant preparedAt) {
        DocumentId draft = document.files().draft();
        return draft != null && !documents.get(draft).storedAt().isAfter(preparedAt);
    }

    private PaperSignature signature(OutgoingDocument document, Officer leader) {
        String agency = agencies.get(document.drafting().agencyId()).name();
        return PaperSignature.ofSigningLeader(PaperSignature.post(leader.title(), agency), leader.fullName());
    }
}
