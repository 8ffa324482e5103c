package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Shortened;
import vn.motcua.registry.DeliveryLookup;
import vn.motcua.registry.SecrecyWords;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.Imprint;
import vn.motcua.signature.pdf.SignStored;

/**
 * Updates what accompanies a document that was sent (cập nhật): its note, until when an answer is wanted, and more files, each with
 * the agency's signature. What a leader signed stays; an error in it is put right by a replacement.
 */
@Singleton
class UpdateSent {

    private static final String FINISHED = "06";

    /** Of receivers who have returned it, finished with it, or given it back. */
    private static final Set<String> OVER = Set.of("02", FINISHED, "15");

    private static final int MOST_FILES = 20;
    private static final int LONGEST_REMARKS = 1000;

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final UpdateFileRows files;
    private final KeepFiles keepFiles;
    private final OutgoingRegister register;
    private final SignStored signStored;
    private final Agencies agencies;
    private final BeanProvider<DeliveryLookup> deliveries;
    private final Outbox outbox;
    private final Transactions transactions;
    private final String publicUrl;
    private final Clock clock;

    UpdateSent(
            OutgoingRows rows,
            OutgoingChange change,
            UpdateFileRows files,
            KeepFiles keepFiles,
            OutgoingRegister register,
            SignStored signStored,
            Agencies agencies,
            BeanProvider<DeliveryLookup> deliveries,
            Outbox outbox,
            Transactions transactions,
            @Value("${motcua.public-url}") String publicUrl,
            Clock clock) {
        this.rows = rows;
        this.change = change;
        this.files = files;
        this.keepFiles = keepFiles;
        this.register = register;
        this.signStored = signStored;
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.transactions = transactions;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** What is new. */
    record Words(@Nullable String description, @Nullable LocalDate dueOn) {}

    /** What waits to go with the next update. */
    List<UpdateFileRows.Kept> waiting(OutgoingId id) {
        return transactions.read(() -> files.list(id));
    }

    /** Keeps one more file, with the agency's signature. Waits for that, so not inside a transaction. */
    OutgoingOutcome keep(OutgoingDocument document, InputStream bytes, String fileName) {
        if (document.state() != OutgoingState.SENT) {
            return new OutgoingOutcome.NotInState();
        }
        if (isFull(document)) {
            return new OutgoingOutcome.TooManyFiles(MOST_FILES);
        }
        return switch (keepFiles.kept(bytes, fileName)) {
            case KeepFiles.Kept.Sound sound -> seal(document, sound.file().id());
            case KeepFiles.Kept.Refused refused -> refused.why();
        };
    }

    private boolean isFull(OutgoingDocument document) {
        return waiting(document.id()).size() + document.files().attachments().size() >= MOST_FILES;
    }

    private OutgoingOutcome seal(OutgoingDocument document, DocumentId file) {
        Agency agency = agencies.get(document.drafting().agencyId());
        Signer signer = Signer.agency(agency.code(), agency.name());
        OutgoingEntry entry = register.find(document.requireEntry()).orElseThrow();
        Imprint imprint = new Imprint(entry.number().symbol(), entry.issuedOn(), publicUrl);
        return switch (signStored.sign(file, signer, imprint)) {
            case SignStored.Outcome.NotSigned not -> new OutgoingOutcome.NotSigned(not.why(), signer);
            case SignStored.Outcome.Unfit unfit -> new OutgoingOutcome.Unfit(unfit.why());
            case SignStored.Outcome.Signed signed ->
                transactions.write(() -> {
                    OutgoingDocument now = rows.lock(document.id()).orElseThrow();
                    if (isFull(now)) {
                        return new OutgoingOutcome.TooManyFiles(MOST_FILES);
                    }
                    files.insert(now.id(), new UpdateFileRows.Kept(file, signed.file()), clock.instant());
                    return new OutgoingOutcome.Done(now);
                });
        };
    }

    /** Takes one of those that wait away. */
    void remove(OutgoingId id, DocumentId sealed) {
        transactions.write(() -> files.list(id).stream()
                .filter(kept -> kept.sealed().equals(sealed))
                .forEach(kept -> {
                    keepFiles.release(List.of(kept.draft(), kept.sealed()));
                    files.remove(id, sealed);
                }));
    }

    /** Updates the version that the clerk read, and tells those who carry documents. */
    OutgoingOutcome update(OutgoingChange.Order order, Words words, String reason) {
        Optional<String> secret = Optional.ofNullable(words.description()).flatMap(SecrecyWords::find);
        if (secret.isPresent()) {
            return new OutgoingOutcome.StateSecret("/description", secret.get());
        }
        return transactions.write(() -> {
            OutgoingDocument document = rows.get(order.id());
            if (document.state() == OutgoingState.SENT && !isSettled(document)) {
                return new OutgoingOutcome.NotSettled();
            }
            var told =
                    new OutgoingChange.Order(order.id(), order.version(), order.officer(), remarks(document, reason));
            return change.amend(told, OutgoingState.SENT, read -> amend(read, words, reason, order));
        });
    }

    /** Whether all who have it have finished with it: they would refuse what is new of it. */
    boolean isFinishedEverywhere(OutgoingId id) {
        List<String> codes = !deliveries.isPresent()
                ? List.of()
                : deliveries.get().list(id.value()).stream()
                        .map(one -> Objects.requireNonNullElse(one.statusCode(), ""))
                        .toList();
        return codes.contains(FINISHED) && OVER.containsAll(codes);
    }

    /** Packages are written when they are sent: what one says must not change before it is there and was answered. */
    private boolean isSettled(OutgoingDocument document) {
        return !deliveries.isPresent()
                || deliveries.get().mayChange(document.id().value());
    }

    private void amend(OutgoingDocument read, Words words, String reason, OutgoingChange.Order order) {
        OutgoingDocument.Abstract before = read.words().content();
        files.amend(
                read.id(),
                new OutgoingDocument.Abstract(
                        before.subject(),
                        before.language(),
                        before.pages(),
                        before.copies(),
                        words.description(),
                        words.dueOn()));
        files.join(read, files.list(read.id()));
        outbox.append(
                DocumentUpdated.TYPE,
                read.id().value(),
                new DocumentUpdated(read.id().value(), reason, order.officer()));
    }

    /** What it said before stays in the history. */
    private static String remarks(OutgoingDocument document, String reason) {
        OutgoingDocument.Abstract before = document.words().content();
        StringBuilder told = new StringBuilder("Cập nhật: ").append(reason);
        if (before.description() != null) {
            told.append(" · Ghi chú trước đó: ").append(before.description());
        }
        if (before.dueOn() != null) {
            told.append(" · Hạn trả lời trước đó: ").append(before.dueOn());
        }
        return Shortened.told(told.toString(), LONGEST_REMARKS);
    }
}
