package vn.motcua.registry.outgoing;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;
import vn.motcua.registry.numbering.Notation;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.Imprint;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.SignStored;

/**
 * The clerk issues what a leader signed: it gets its number for good and its line in the register, then the agency seals it and
 * each file that goes with it. A seal that fails leaves the number where it is, and issuing goes on from there.
 */
@Singleton
class IssueOutgoing {

    private static final LocalDate LONGEST_DAY = LocalDate.of(9999, 12, 31);

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final OutgoingRegister register;
    private final CheckOutgoing checkOutgoing;
    private final SignStored signStored;
    private final SignPdf signPdf;
    private final Documents documents;
    private final Officers officers;
    private final Agencies agencies;
    private final String publicUrl;
    private final Clock clock;

    IssueOutgoing(
            OutgoingRows rows,
            OutgoingChange change,
            OutgoingRegister register,
            CheckOutgoing checkOutgoing,
            SignStored signStored,
            SignPdf signPdf,
            Documents documents,
            Officers officers,
            Agencies agencies,
            @Value("${motcua.public-url}") String publicUrl,
            Clock clock) {
        this.rows = rows;
        this.change = change;
        this.register = register;
        this.checkOutgoing = checkOutgoing;
        this.signStored = signStored;
        this.signPdf = signPdf;
        this.documents = documents;
        this.officers = officers;
        this.agencies = agencies;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Issues the version that the clerk read. Waits for the signature, so not inside a transaction. */
    OutgoingOutcome issue(OutgoingChange.Order order, OutgoingDocument document) {
        Agency agency = agencies.get(document.drafting().agencyId());
        Signer signer = Signer.agency(agency.code(), agency.name());
        Optional<OutgoingOutcome> obstacle =
                signPdf.obstacle(signer).map(why -> new OutgoingOutcome.NotSigned(why, signer));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (document.state() == OutgoingState.NUMBERED && document.version() == order.version()) {
            return seal(order, document, signer);
        }
        if (document.version() != order.version()) {
            return new OutgoingOutcome.Stale();
        }
        if (!document.state().mayBecome(OutgoingState.NUMBERED)) {
            return new OutgoingOutcome.NotInState();
        }
        Optional<OutgoingOutcome> unfit = checkOutgoing
                .obstacleToNumber(document)
                .<OutgoingOutcome>map(OutgoingOutcome.NotPassed::new)
                .or(() -> unfit(document, signer));
        if (unfit.isPresent()) {
            return unfit.get();
        }
        OutgoingOutcome numbered = number(order);
        return numbered instanceof OutgoingOutcome.Done done
                ? seal(next(order, done.document()), done.document(), signer)
                : numbered;
    }

    /** A file that takes no seal is found before a number is taken. */
    private Optional<OutgoingOutcome> unfit(OutgoingDocument document, Signer signer) {
        DocumentNumber longest = new DocumentNumber(
                LONGEST_DAY.getYear(), DocumentNumber.MOST, document.words().notation());
        Imprint imprint = new Imprint(longest.symbol(), LONGEST_DAY, publicUrl);
        return plain(document).stream()
                .flatMap(file -> signPdf.unfit(documents.soundPdf(file), signer, imprint).stream())
                .findFirst()
                .map(OutgoingOutcome.Unfit::new);
    }

    /** What the agency signs: the main file as the leader signed it, then those that go with it. */
    private static List<DocumentId> plain(OutgoingDocument document) {
        Stream<DocumentId> attached = document.files().attachments().stream().map(OutgoingDocument.Attachment::draft);
        return Stream.concat(Stream.ofNullable(document.files().signed()), attached)
                .toList();
    }

    private static OutgoingChange.Order next(OutgoingChange.Order order, OutgoingDocument now) {
        return new OutgoingChange.Order(order.id(), now.version(), order.officer(), null);
    }

    private OutgoingOutcome number(OutgoingChange.Order order) {
        return change.move(
                order,
                OutgoingState.NUMBERED,
                read -> rows.number(
                        read.id(), register.enter(entry(read), clock.instant()).id()));
    }

    private OutgoingEntry.Draft entry(OutgoingDocument document) {
        Officer leader = officers.get(new OfficerId(document.requireSignature().officerId()));
        OutgoingDocument.Words words = document.words();
        var content = new OutgoingEntry.Content(
                Medium.ELECTRONIC,
                words.type().typeName(),
                words.content().subject(),
                new OutgoingEntry.Signer(leader.fullName(), leader.title()),
                ReceiversLine.of(words.receivers()),
                words.content().copies());
        AgencyId agency = document.drafting().agencyId();
        Notation notation = Notation.of(words.type(), agencies.get(agency).symbol(), words.notation());
        return new OutgoingEntry.Draft(agency, notation, content, words.dossierId());
    }

    private OutgoingOutcome seal(OutgoingChange.Order order, OutgoingDocument document, Signer signer) {
        OutgoingEntry entry = register.find(document.requireEntry()).orElseThrow();
        Imprint imprint = new Imprint(entry.number().symbol(), entry.issuedOn(), publicUrl);
        List<DocumentId> sealed = new ArrayList<>();
        for (DocumentId file : plain(document)) {
            switch (signStored.sign(file, signer, imprint)) {
                case SignStored.Outcome.Signed signed -> sealed.add(signed.file());
                case SignStored.Outcome.NotSigned not -> {
                    return new OutgoingOutcome.NotSigned(not.why(), signer);
                }
                case SignStored.Outcome.Unfit unfit -> {
                    return new OutgoingOutcome.Unfit(unfit.why());
                }
            }
        }
        return change.move(
                order,
                OutgoingState.ISSUED,
                read -> rows.issue(read.id(), sealed.getFirst(), sealed.subList(1, sealed.size())));
    }
}
