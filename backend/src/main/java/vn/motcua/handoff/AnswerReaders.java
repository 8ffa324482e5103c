package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.OtherReaders;
import vn.motcua.routing.handling.HandlingGate;

/** Who sees a dossier reads the other agency's answer to it, and what may be that: nobody takes a result unseen. */
@Singleton
class AnswerReaders implements OtherReaders {

    private final HandOffRows rows;
    private final HandOffs handOffs;
    private final HandlingGate gate;
    private final Agencies agencies;
    private final Transactions transactions;

    AnswerReaders(
            HandOffRows rows, HandOffs handOffs, HandlingGate gate, Agencies agencies, Transactions transactions) {
        this.rows = rows;
        this.handOffs = handOffs;
        this.gate = gate;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    @Override
    public boolean mayRead(OfficerCaller officer, IncomingDocument document) {
        return answered(document).stream()
                .filter(handOff ->
                        handOff.answer().filter(document.id().value()::equals).isPresent()
                                || handOffs.isWithoutAnswer(handOff))
                .anyMatch(handOff -> gate.maySee(officer, handOff.dossierId()));
    }

    private List<HandOff> answered(IncomingDocument document) {
        String sender = document.letter().sender().code();
        String code = agencies.findByCode(sender).map(Agency::qcvnCode).orElse(sender);
        return transactions.read(() -> rows.listAnsweredBy(document, code));
    }
}
