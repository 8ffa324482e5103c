package vn.motcua.exchange.packing;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.delivery.Delivery;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.PackageWriter;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.TraceHop;
import vn.motcua.exchange.edxml.signature.XmlSigner;
import vn.motcua.exchange.edxml.writing.EdxmlWriter;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.signature.key.KeyUnavailable;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.SigningKeys;

/** Writes packages of statuses and documents: nothing in one depends on when it is written. */
@Singleton
class WritePackage implements PackageWriter {
    private final ExchangeDocuments documents;
    private final ExchangeAgencies agencies;
    private final PartnerBook partners;
    private final List<DocumentContents> contents;
    private final SigningKeys keys;
    private final Transactions transactions;

    WritePackage(
            ExchangeDocuments documents,
            ExchangeAgencies agencies,
            PartnerBook partners,
            List<DocumentContents> contents,
            SigningKeys keys,
            Transactions transactions) {
        this.documents = documents;
        this.agencies = agencies;
        this.partners = partners;
        this.contents = List.copyOf(contents);
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Outcome write(Delivery delivery, Path file) throws IOException {
        ExchangeDocument document =
                transactions.read(() -> documents.get(delivery.parcel().documentId()));
        Agency agency = agencies.get(document.agencyId());
        Optional<EdxmlMessage> message;
        try {
            message = message(delivery, document);
        } catch (IllegalArgumentException unfit) {
            return new Outcome.Impossible(FailurePlace.of(unfit));
        }
        return message.isEmpty()
                ? new Outcome.Impossible("the document is not in the register any more")
                : write(message.get(), agency, file);
    }

    private Outcome write(EdxmlMessage message, Agency agency, Path file) throws IOException {
        try {
            Optional<SigningKey> key = keys.find(Signer.agency(agency.code(), agency.name()));
            if (key.isEmpty()) {
                return new Outcome.Later("the agency has no key here");
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new EdxmlWriter(Objects.requireNonNull(file.getParent(), "a room has a path"))
                        .write(message, XmlSigner.of(key.get()), out);
            }
            return new Outcome.Written();
        } catch (KeyUnavailable away) {
            return new Outcome.Later("the agency's key is away");
        }
    }

    private Optional<EdxmlMessage> message(Delivery delivery, ExchangeDocument document) {
        Organ from = partners.organ(delivery.parcel().from());
        Organ to = partners.organ(delivery.parcel().to());
        return switch (delivery.parcel().message()) {
            case Message.Status(StatusReport report) -> Optional.of(status(document, from, to, report));
            case Message.Business business ->
                contents.stream()
                        .flatMap(found -> found.find(document, from, to).stream())
                        .findFirst()
                        .map(whole -> as(business, whole, delivery));
        };
    }

    private static StatusMessage status(ExchangeDocument document, Organ from, Organ to, StatusReport report) {
        return new StatusMessage(
                from,
                reference(document.reference(), to.id()),
                Staff.NONE,
                report.code(),
                report.description(),
                report.at());
    }

    /** The document as new, or with what is to become of it. */
    private static DocumentMessage as(Message.Business business, DocumentMessage whole, Delivery delivery) {
        Business.Note note =
                new Business.Note(business.reason(), whole.business().note().paper(), Staff.NONE);
        DocumentHeader header = whole.header();
        String documentId = header.identity().documentId();
        boolean recalls = business.kind() == BusinessKind.RECALL;
        Business wanted = switch (business.kind()) {
            // Whether it stands in the place of others, the register knows.
            case NEW, REPLACE -> whole.business();
            case RECALL -> new Business.Recall(note);
            case UPDATE -> new Business.Update(note, documentId, true, List.of());
        };
        return new DocumentMessage(
                whole.from(),
                whole.to(),
                recalls ? naming(header, whole.from().id()) : header,
                wanted,
                List.of(new TraceHop(whole.from().id(), delivery.createdAt())),
                recalls ? List.of() : whole.attachments());
    }

    /** A recall's header names what it recalls. */
    private static DocumentHeader naming(DocumentHeader header, OrganId sender) {
        DocumentReference recalled = new DocumentReference(
                sender,
                header.identity().code(),
                header.identity().documentId(),
                header.identity().date());
        return new DocumentHeader(
                header.identity(),
                header.kind(),
                header.summary(),
                header.signatory(),
                header.distribution(),
                header.other(),
                List.of(recalled));
    }

    private static DocumentReference reference(WireReference reference, OrganId told) {
        return new DocumentReference(told, reference.code(), reference.documentId(), reference.promulgatedOn());
    }
}
