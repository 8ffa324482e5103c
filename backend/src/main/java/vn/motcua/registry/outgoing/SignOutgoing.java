package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignStored;

/** Submits a document for signature, and the leader signs it or sends it back. */
@Singleton
class SignOutgoing {

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final SignStored signStored;
    private final Documents documents;
    private final Officers officers;
    private final List<DrawnForSigner> drawn;
    private final Clock clock;

    SignOutgoing(
            OutgoingRows rows,
            OutgoingChange change,
            SignStored signStored,
            Documents documents,
            Officers officers,
            List<DrawnForSigner> drawn,
            Clock clock) {
        this.rows = rows;
        this.change = change;
        this.signStored = signStored;
        this.documents = documents;
        this.officers = officers;
        this.drawn = drawn;
        this.clock = clock;
    }

    /** Submits a document that has its main file and somebody to go to: it is numbered for good once it is signed. */
    OutgoingOutcome submit(OutgoingChange.Order order, OutgoingDocument document) {
        if (document.words().receivers().isEmpty()) {
            return new OutgoingOutcome.NoReceiver();
        }
        return document.files().draft() == null
                ? new OutgoingOutcome.NoFile()
                : change.move(order, OutgoingState.SUBMITTED, read -> {});
    }

    /** Sends it back with remarks; what was signed no longer counts. */
    OutgoingOutcome sendBack(OutgoingChange.Order order) {
        return change.move(order, OutgoingState.SENT_BACK, read -> {
            documents.release(Stream.ofNullable(read.files().signed()).toList());
            rows.unsign(read.id());
        });
    }

    /** Gives it up. */
    OutgoingOutcome drop(OutgoingChange.Order order) {
        return change.move(order, OutgoingState.DROPPED, read -> {});
    }

    /** Signs in the leader's own name. Waits for the signature, so not inside a transaction. */
    OutgoingOutcome sign(OutgoingChange.Order order, OutgoingDocument document) {
        if (document.version() != order.version()) {
            return new OutgoingOutcome.Stale();
        }
        var draft = document.files().draft();
        if (draft == null || !document.state().mayBecome(OutgoingState.SIGNED)) {
            return new OutgoingOutcome.NotInState();
        }
        Officer leader = officers.get(new OfficerId(order.officer()));
        Signer signer = Signer.leader(leader.username(), leader.fullName());
        DocumentId file = drawn.stream()
                .flatMap(one -> one.draw(document, leader).stream())
                .findFirst()
                .orElse(draft);
        return switch (signStored.sign(file, signer, null)) {
            case SignStored.Outcome.NotSigned not -> new OutgoingOutcome.NotSigned(not.why(), signer);
            case SignStored.Outcome.Unfit unfit -> new OutgoingOutcome.Unfit(unfit.why());
            case SignStored.Outcome.Signed signed ->
                change.move(
                        order,
                        OutgoingState.SIGNED,
                        read -> rows.sign(
                                read.id(),
                                signed.file(),
                                new OutgoingDocument.Signature(order.officer(), clock.instant())));
        };
    }
}
