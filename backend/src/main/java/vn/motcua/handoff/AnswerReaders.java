package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.OtherReaders;
import vn.motcua.routing.handling.HandlingGate;

/** Who sees a dossier reads the other agency's answer to it, and what may be that: nobody takes a result unseen. */
@Singleton
class AnswerReaders implements OtherReaders {

    private final HandOffRows rows;
    private final HandlingGate gate;
    private final Agencies agencies;
    private final Transactions transactions;

    AnswerReaders(HandOffRows rows, HandlingGate gate, Agencies agencies, Transactions transactions) {
        this.rows = rows;
        this.gate = gate;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    @Override
    public boolean mayRead(OfficerCaller officer, IncomingDocument document) {
        return dossiers(document).stream().anyMatch(dossier -> gate.maySee(officer, dossier));
    }

    private List<DossierId> dossiers(IncomingDocument document) {
        String sender = document.letter().sender().code();
        String code = agencies.findByCode(sender).map(Agency::qcvnCode).orElse(sender);
        return transactions.read(() -> rows.answeredBy(document, code));
    }
}
