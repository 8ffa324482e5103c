package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.Filing;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.receiving.IncomingRegister;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.text.Shortened;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.answer.Answers;
import vn.motcua.registry.filing.FileCode;
import vn.motcua.registry.filing.Filings;
import vn.motcua.registry.incoming.Arrival;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingSeals;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.registry.incoming.RecallIncoming;
import vn.motcua.registry.incoming.ReplaceIncoming;
import vn.motcua.registry.incoming.UpdateIncoming;
import vn.motcua.registry.outgoing.OutgoingId;

/** Enters what arrives in the register of incoming documents; the answer to a document of a dossier belongs to the dossier. */
@Singleton
class RegisteredArrivals implements IncomingRegister {
    private static final Text SECRET = new Text(
            "Văn bản có dấu hiệu mật không được gửi qua mạng, đề nghị gửi bản giấy theo quy định",
            "A document that bears a stamp of secrecy is not sent over the network: send it on paper");

    private final EnterIncoming enterIncoming;
    private final RecallIncoming recallIncoming;
    private final UpdateIncoming updateIncoming;
    private final ReplaceIncoming replaceIncoming;
    private final Answers answers;
    private final IncomingSeals seals;
    private final PartnerBook partners;
    private final Clock clock;
    private final IncomingDocuments incoming;
    private final Filings filings;
    private final ExchangeDocuments documents;
    private final StatusBook book;

    RegisteredArrivals(
            EnterIncoming enterIncoming,
            RecallIncoming recallIncoming,
            UpdateIncoming updateIncoming,
            ReplaceIncoming replaceIncoming,
            Answers answers,
            IncomingSeals seals,
            PartnerBook partners,
            IncomingDocuments incoming,
            Filings filings,
            ExchangeDocuments documents,
            StatusBook book,
            Clock clock) {
        this.enterIncoming = enterIncoming;
        this.recallIncoming = recallIncoming;
        this.updateIncoming = updateIncoming;
        this.replaceIncoming = replaceIncoming;
        this.answers = answers;
        this.seals = seals;
        this.partners = partners;
        this.incoming = incoming;
        this.filings = filings;
        this.documents = documents;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Entry enter(ExchangeDocument document, DocumentMessage message, List<DocumentId> files) {
        DossierId dossier = dossier(document.agencyId(), message)
                .or(() -> document.links().dossier())
                .orElse(null);
        // What is entered in the place of another has the same name: the register must not take it for that one.
        String name = document.links().register().isEmpty()
                ? document.reference().documentId()
                : document.id() + " " + document.links().register().get();
        Arrival arrival = new Arrival(
                document.agencyId(), name, letter(message), files, dossier == null ? null : dossier.value());
        return switch (enterIncoming.arrive(arrival)) {
            case EnterIncoming.Outcome.Entered(IncomingDocument entered) -> {
                file(entered, message.header().other().filing());
                note(entered, message);
                yield entered(entered, dossier);
            }
            case EnterIncoming.Outcome.AlreadyHere(IncomingDocument here)
            when here.state() != IncomingState.RETURNED -> entered(here, dossier);
            case EnterIncoming.Outcome.AlreadyHere(IncomingDocument returned) ->
                new Entry.NotTaken(new Text(
                        "Văn bản này đã bị trả lại, đề nghị phát hành văn bản mới",
                        "This document was returned: issue a new one"));
            case EnterIncoming.Outcome.StateSecret secret -> new Entry.NotTaken(SECRET);
            case EnterIncoming.Outcome.Duplicate duplicate ->
                throw new IllegalStateException("What arrives is never held for being alike");
        };
    }

    @Override
    public Optional<Text> refusal(DocumentMessage message, List<DocumentId> files) {
        return enterIncoming.findSecrecy(letter(message), files).map(word -> SECRET);
    }

    private void file(IncomingDocument document, @Nullable Filing filing) {
        if (filing != null) {
            filings.put(
                    document.id().value(),
                    new FileCode(
                            filing.organ().value(),
                            filing.catalog(),
                            filing.notation(),
                            filing.ordinal() == 0 ? null : filing.ordinal()));
        }
    }

    /** Whose seal was found good on what brought it, and which document of ours it answers. */
    private void note(IncomingDocument document, DocumentMessage message) {
        partners.findSeal(message.from().id().value(), clock.instant())
                .ifPresent(name -> seals.put(document.id(), name));
        answered(document.agencyId(), message)
                .flatMap(sent -> sent.links().register().stream())
                .findFirst()
                .ifPresent(question -> answers.received(document.id(), new OutgoingId(question)));
    }

    private static Entry entered(IncomingDocument document, @Nullable DossierId dossier) {
        return new Entry.Entered(new ExchangeDocument.Links(document.id().value(), dossier));
    }

    @Override
    public boolean update(UUID registerId, DocumentMessage message, List<DocumentId> files, String reason) {
        IncomingId id = new IncomingId(registerId);
        IncomingDocument before = incoming.get(id);
        DossierId dossier = dossier(before.agencyId(), message).orElse(null);
        boolean updated = updateIncoming.update(
                id,
                new UpdateIncoming.Update(
                        under(before.letter(), letter(message)),
                        files,
                        Shortened.cut(reason, UpdateIncoming.LONGEST_REASON),
                        dossier == null ? null : dossier.value()));
        if (updated) {
            file(incoming.get(id), message.header().other().filing());
            note(incoming.get(id), message);
        }
        return updated;
    }

    @Override
    public void replaced(UUID registerId, UUID replacing, String reason) {
        IncomingId old = new IncomingId(registerId);
        IncomingId fresh = new IncomingId(replacing);
        replaceIncoming.note(old, fresh, Shortened.cut(reason, UpdateIncoming.LONGEST_REASON));
        answers.lost(old);
    }

    @Override
    public boolean isInWork(UUID registerId) {
        return incoming.find(new IncomingId(registerId))
                .filter(document -> document.state() != IncomingState.ARRIVED
                        && !document.state().isFinal())
                .isPresent();
    }

    @Override
    public boolean cancel(UUID registerId, String reason, @Nullable UUID officer) {
        IncomingId id = new IncomingId(registerId);
        boolean cancelled = recallIncoming.cancel(id, reason, officer);
        if (cancelled && !incoming.isReplaced(id)) {
            // Of one that was replaced they are told by what.
            answers.lost(id);
        }
        return cancelled;
    }

    /** The dossier of the document that this one answers. */
    private Optional<DossierId> dossier(AgencyId agency, DocumentMessage message) {
        return answered(agency, message)
                .flatMap(sent -> sent.links().dossier().stream())
                .findFirst();
    }

    /** What a message says it answers, as far as its sender was sent it: a letter's name alone is no right to answer it. */
    private Stream<ExchangeDocument> answered(AgencyId agency, DocumentMessage message) {
        String sender = message.from().id().value();
        return message.header().responseFor().stream()
                .flatMap(reference -> documents.lockSent(agency, reference.documentId()).stream())
                .filter(sent -> book.histories(sent.id()).keySet().stream()
                        .anyMatch(receiver -> partners.same(receiver, sender)));
    }

    private Letter letter(DocumentMessage message) {
        DocumentHeader header = message.header();
        DocumentIdentity identity = header.identity();
        return new Letter(
                Correspondent.named(message.from().id().value(), name(message.from())),
                new Letter.Original(identity.number(), identity.notation(), identity.date()),
                new Letter.Content(
                        header.kind().name(),
                        header.summary().subject(),
                        header.other().pages() == 0 ? null : header.other().pages(),
                        present(header.summary().content())),
                new Letter.Signer(
                        present(header.signatory().fullName()),
                        present((header.signatory().competence() + " "
                                        + header.signatory().position())
                                .strip())),
                Urgency.ofPriority(header.distribution().priority().wire()),
                header.distribution().dueDate());
    }

    /** What is updated keeps its sender, number and day: by them it was registered, and another number is another document. */
    private static Letter under(Letter before, Letter fresh) {
        return new Letter(
                before.sender(), before.original(), fresh.content(), fresh.signer(), fresh.urgency(), fresh.dueOn());
    }

    /** As its sender calls itself; by the fuller name that it is listed under where that only says of which province it is. */
    private String name(Organ sender) {
        return partners.findName(sender.id().value())
                .filter(listed -> listed.startsWith(sender.name()))
                .orElse(sender.name());
    }

    private static @Nullable String present(String words) {
        return words.isEmpty() ? null : words;
    }
}
