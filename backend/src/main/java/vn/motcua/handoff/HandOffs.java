package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.OutgoingState;
import vn.motcua.routing.HandOffLookup;

/** The ledger of hand-offs: where dossiers are that were sent to other agencies. Who may ask is for the caller to have asked. */
@Singleton
public class HandOffs implements HandOffLookup {

    private final HandOffRows rows;
    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;
    private final Agencies agencies;
    private final Dossiers dossiers;
    private final OtherSide otherSide;
    private final CompetentAgencies competent;
    private final Transactions transactions;

    HandOffs(
            HandOffRows rows,
            IncomingDocuments incoming,
            OutgoingDocuments outgoing,
            Agencies agencies,
            Dossiers dossiers,
            OtherSide otherSide,
            CompetentAgencies competent,
            Transactions transactions) {
        this.rows = rows;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.otherSide = otherSide;
        this.competent = competent;
        this.transactions = transactions;
    }

    /** All of a dossier's, the oldest first. */
    public List<HandOff> list(DossierId dossier) {
        return transactions.read(() -> rows.list(dossier));
    }

    /** The one that is under way. */
    public Optional<HandOff> findOpen(DossierId dossier) {
        return transactions.read(() -> rows.findOpen(dossier));
    }

    @Override
    public boolean hasWayOut() {
        return competent.hasWayOut();
    }

    @Override
    public Optional<Away> away(DossierId dossier) {
        return findOpen(dossier).filter(open -> !isGivenUp(open)).map(this::far);
    }

    private Away far(HandOff open) {
        if (open.stage() == HandOffStage.PREPARED) {
            return Away.PREPARED;
        }
        if (takenIn(open).isPresent()) {
            return Away.ANSWERED;
        }
        if (isWithoutAnswer(open)) {
            return Away.FINISHED;
        }
        return otherSide
                .askedBack(open)
                .map(asked -> asked.isKept() ? Away.KEPT : Away.ASKED_BACK)
                .orElse(Away.OUT);
    }

    /**
     * What may be the answer of an agency that has finished without naming one: what it sent since the dossier went there, that the
     * clerk has taken in, and that neither belongs to another dossier nor names one; what names this one stands first.
     */
    List<IncomingDocument> candidates(HandOff open) {
        if (!isWithoutAnswer(open)) {
            return List.of();
        }
        List<String> codes = agencies.findByCode(open.receiver().code())
                .map(agency -> List.of(agency.code(), agency.qcvnCode()))
                .orElseGet(() -> List.of(open.receiver().code()));
        UUID dossier = open.dossierId().value();
        DossierCode own = dossiers.get(open.dossierId()).requireCode();
        return incoming.listFrom(open.sending().agencyId(), codes, open.times().preparedAt()).stream()
                .filter(HandOffs::isTakenIn)
                .filter(document -> document.course().dossierId() == null
                        || dossier.equals(document.course().dossierId()))
                .filter(document -> named(document).isEmpty() || named(document).contains(own))
                .sorted(Comparator.comparing(document -> named(document).isEmpty()))
                .toList();
    }

    private static List<DossierCode> named(IncomingDocument document) {
        return DossierCode.namedIn(document.letter().content().subject());
    }

    /** Whether the other agency has done with it and no answer is here: none came, or the one that came went back. */
    boolean isWithoutAnswer(HandOff open) {
        return open.stage() == HandOffStage.FINISHED || (open.stage() == HandOffStage.ANSWERED && isAnswerGone(open));
    }

    /** Whether an answer came and went back. */
    boolean isAnswerGone(HandOff handOff) {
        return handOff.answer()
                .flatMap(id -> incoming.find(new IncomingId(id)))
                .filter(IncomingDocument::isGone)
                .isPresent();
    }

    /** Whether its document was given up before it was sent: then the dossier never left. */
    private boolean isGivenUp(HandOff handOff) {
        return handOff.stage() == HandOffStage.PREPARED
                && outgoing.find(new OutgoingId(handOff.sending().outgoingId()))
                        .filter(document -> document.state() == OutgoingState.DROPPED)
                        .isPresent();
    }

    /** Where the document is that it goes with. */
    Optional<OutgoingState> documentState(HandOff handOff) {
        return outgoing.find(new OutgoingId(handOff.sending().outgoingId())).map(OutgoingDocument::state);
    }

    /** The answer, once the clerk has taken it into the register of incoming documents. */
    Optional<IncomingDocument> takenIn(HandOff handOff) {
        return handOff.answer().flatMap(id -> incoming.find(new IncomingId(id))).filter(HandOffs::isTakenIn);
    }

    static boolean isTakenIn(IncomingDocument document) {
        return switch (document.state()) {
            case TAKEN_IN, ASSIGNED, IN_PROGRESS, FINISHED -> true;
            case ARRIVED, RETURNED, CANCELLED -> false;
        };
    }
}
