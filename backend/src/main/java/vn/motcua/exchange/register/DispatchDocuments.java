package vn.motcua.exchange.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.asking.AskReceivers;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.registry.outgoing.DocumentDispatched;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.Replacement;
import vn.motcua.registry.outgoing.Replacements;

/** Puts what a clerk has sent in the post, once for each receiver. */
@Singleton
class DispatchDocuments implements EventConsumer {
    private final OutgoingDocuments outgoing;
    private final OutgoingIdentity identities;
    private final ExchangeAgencies agencies;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Replacements replacements;
    private final AskReceivers askReceivers;
    private final Post post;
    private final ObjectMapper json;

    DispatchDocuments(
            OutgoingDocuments outgoing,
            OutgoingIdentity identities,
            ExchangeAgencies agencies,
            ExchangeDocuments documents,
            StatusBook book,
            Replacements replacements,
            AskReceivers askReceivers,
            Post post,
            ObjectMapper json) {
        this.outgoing = outgoing;
        this.identities = identities;
        this.agencies = agencies;
        this.documents = documents;
        this.book = book;
        this.replacements = replacements;
        this.askReceivers = askReceivers;
        this.post = post;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.dispatch";
    }

    @Override
    public Set<String> types() {
        return Set.of(DocumentDispatched.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        DocumentDispatched dispatched = event.payload(json, DocumentDispatched.class);
        OutgoingDocument sent = outgoing.get(new OutgoingId(dispatched.documentId()));
        Agency agency = agencies.get(new AgencyId(dispatched.agencyId()));
        String from = ExchangeAgencies.codeOf(agency);
        DocumentIdentity identity = identities.of(agency, sent);
        ExchangeDocument document = new ExchangeDocument(
                Ids.next(),
                Direction.OUTGOING,
                agency.id(),
                new WireReference(from, identity.documentId(), identity.code(), identity.date()),
                new ExchangeDocument.Links(
                        dispatched.documentId(),
                        Optional.ofNullable(sent.words().dossierId())
                                .map(DossierId::new)
                                .orElse(null)),
                event.occurredAt());
        if (documents.add(document)) {
            List<String> receivers = receivers(dispatched);
            List<Replacement> replaced = replacements.listBy(sent.id());
            replaced.forEach(old -> askReceivers.replace(
                    old.replaced().value(),
                    Set.copyOf(receivers),
                    new AskReceivers.Wish(old.reason(), Set.of(), old.officerId())));
            BusinessKind kind = replaced.isEmpty() ? BusinessKind.NEW : BusinessKind.REPLACE;
            receivers.forEach(to -> send(document, kind, to, dispatched));
        }
    }

    /** The portal's own agencies by the code that the axis knows them by, all others by what the clerk wrote. */
    private List<String> receivers(DocumentDispatched dispatched) {
        return dispatched.receiverCodes().stream()
                .map(code -> agencies.find(code).map(ExchangeAgencies::codeOf).orElse(code))
                .distinct()
                .toList();
    }

    private void send(ExchangeDocument document, BusinessKind kind, String to, DocumentDispatched dispatched) {
        book.send(document.id(), to);
        post.add(new Parcel(
                document.id(),
                document.reference().senderCode(),
                to,
                new Message.Business(kind, ""),
                dispatched.priority() > 0,
                dispatched.sendBy()));
    }
}
