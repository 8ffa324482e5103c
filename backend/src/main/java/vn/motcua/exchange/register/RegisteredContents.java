package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.Filing;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.packing.DocumentContents;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.answer.Answers;
import vn.motcua.registry.filing.Filings;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.Replacement;
import vn.motcua.registry.outgoing.Replacements;

/** What a document says and carries, from the register of outgoing documents. */
@Singleton
class RegisteredContents implements DocumentContents {
    private final OutgoingDocuments outgoing;
    private final OutgoingIdentity identities;
    private final Replacements replacements;
    private final Filings filings;
    private final IncomingDocuments incoming;
    private final Answers answers;
    private final ExchangeDocuments documents;
    private final ExchangeAgencies agencies;
    private final Documents files;
    private final Transactions transactions;

    RegisteredContents(
            OutgoingDocuments outgoing,
            OutgoingIdentity identities,
            Replacements replacements,
            Filings filings,
            IncomingDocuments incoming,
            Answers answers,
            ExchangeDocuments documents,
            ExchangeAgencies agencies,
            Documents files,
            Transactions transactions) {
        this.outgoing = outgoing;
        this.identities = identities;
        this.replacements = replacements;
        this.filings = filings;
        this.incoming = incoming;
        this.answers = answers;
        this.documents = documents;
        this.agencies = agencies;
        this.files = files;
        this.transactions = transactions;
    }

    @Override
    public Optional<DocumentMessage> find(ExchangeDocument document, Organ from, Organ to) {
        return document.links()
                .register()
                .flatMap(id -> outgoing.find(new OutgoingId(id)))
                .map(sent -> new DocumentMessage(
                        from,
                        List.of(to),
                        header(document, sent),
                        business(sent),
                        List.of(),
                        sent.files().readable().stream().map(this::attachment).toList()));
    }

    /** A document that stands in the place of others names them whenever it is sent. */
    private Business business(OutgoingDocument sent) {
        List<Replacement> replaced = replacements.listBy(sent.id());
        List<Business.Replaced> named = replaced.stream()
                .flatMap(line -> transactions
                        .read(() -> documents.findRegistered(line.replaced().value()))
                        .stream())
                .map(old -> new Business.Replaced(old.reference().documentId(), List.of()))
                .toList();
        return named.isEmpty()
                ? new Business.New(new Business.Note("", alsoOnPaper(sent), Staff.NONE))
                : new Business.Replace(
                        new Business.Note(replaced.getFirst().reason(), alsoOnPaper(sent), Staff.NONE), named);
    }

    private static boolean alsoOnPaper(OutgoingDocument sent) {
        OutgoingDocument.Sending sending = sent.course().sending();
        return sending != null && sending.alsoOnPaper();
    }

    private DocumentHeader header(ExchangeDocument document, OutgoingDocument sent) {
        OutgoingDocument.Words words = sent.words();
        OutgoingDocument.Abstract about = words.content();
        OutgoingEntry entry = identities.entry(sent);
        Integer pages = about.pages();
        return new DocumentHeader(
                identities.of(agencies.get(document.agencyId()), sent),
                new DocumentHeader.DocumentKind(0, 0, words.type().typeName()),
                new DocumentHeader.Summary(about.subject(), Objects.requireNonNullElse(about.description(), "")),
                new DocumentHeader.Signatory(
                        "",
                        entry.content().signer().title(),
                        entry.content().signer().name()),
                new Distribution(
                        priority(words.urgency()),
                        Distribution.Steering.NONE,
                        about.dueOn(),
                        words.receivers().stream().map(Correspondent::name).toList()),
                new OtherInfo("", "", about.copies(), pages == null ? 0 : pages, false, List.of(), filing(document)),
                answered(sent, entry));
    }

    private @Nullable Filing filing(ExchangeDocument document) {
        return document.links()
                .register()
                .flatMap(filings::find)
                .map(code -> new Filing(
                        new OrganId(code.organId()),
                        code.catalog(),
                        code.notation(),
                        Objects.requireNonNullElse(code.ordinal(), 0)))
                .orElse(null);
    }

    /** The document that this one answers, by the name that its sender gave it. */
    private List<DocumentReference> answered(OutgoingDocument sent, OutgoingEntry entry) {
        return transactions
                .read(() -> answers.findQuestion(sent.id())
                        .or(() -> incoming.findAnsweredBy(entry.id()).map(IncomingDocument::id))
                        .flatMap(asked -> documents.findRegistered(asked.value())))
                .map(ExchangeDocument::reference)
                .map(asked -> new DocumentReference(
                        new OrganId(asked.senderCode()), asked.code(), asked.documentId(), asked.promulgatedOn()))
                .stream()
                .toList();
    }

    private Attachment attachment(DocumentId id) {
        StoredDocument stored = files.get(id);
        AttachmentContent content = new AttachmentContent() {
            @Override
            public long size() {
                return stored.sizeBytes();
            }

            @Override
            public InputStream open() {
                return files.open(id);
            }
        };
        return new Attachment("cid:" + id.value(), stored.fileName(), stored.mediaType(), "", content);
    }

    private static Distribution.Priority priority(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Distribution.Priority.ORDINARY;
            case URGENT -> Distribution.Priority.URGENT;
            case VERY_URGENT -> Distribution.Priority.VERY_URGENT;
            case IMMEDIATE -> Distribution.Priority.FLASH;
        };
    }
}
