package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.document.DocumentId;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.platform.text.Text;

/** Reads a fetched package and says what is to be written of it: all that needs no transaction is done before. */
@Singleton
@Requires(beans = {PackageReader.class, IncomingRegister.class})
class TakePackage {
    private static final Text NOT_FOR_US = new Text(
            "Gói tin không ghi cơ quan này là nơi nhận", "The package does not name this agency as a receiver");

    private final PackageReader reader;
    private final StoreAttachments attachments;
    private final TakeDocument takeDocument;
    private final TakeStatus takeStatus;
    private final TakeRefusal takeRefusal;
    private final ExchangeAgencies agencies;

    TakePackage(
            PackageReader reader,
            StoreAttachments attachments,
            TakeDocument takeDocument,
            TakeStatus takeStatus,
            TakeRefusal takeRefusal,
            ExchangeAgencies agencies) {
        this.reader = reader;
        this.attachments = attachments;
        this.takeDocument = takeDocument;
        this.takeStatus = takeStatus;
        this.takeRefusal = takeRefusal;
        this.agencies = agencies;
    }

    /** What to do next. */
    sealed interface Step {
        /**
         * The effect, to be written in one transaction.
         *
         * @param files what was kept for it, of no use to anybody without it
         */
        record Effect(Supplier<Taken> work, List<DocumentId> files) implements Step {
            public Effect {
                files = List.copyOf(files);
            }

            static Effect of(Supplier<Taken> work) {
                return new Effect(work, List.of());
            }
        }

        /** It cannot be taken now. */
        record Later(String reason) implements Step {}
    }

    Step read(Reception reception, Path file) throws IOException {
        Path scratch = Files.createDirectory(file.resolveSibling("attachments"));
        return switch (reader.read(file, scratch)) {
            case EdxmlReading.DocumentRead(DocumentMessage message) -> document(reception, message);
            case EdxmlReading.StatusRead(StatusMessage message, boolean signed) -> status(reception, message, signed);
            case EdxmlReading.Refused refused ->
                Step.Effect.of(() -> takeRefusal.take(
                        reception.agency(),
                        reception.listed(),
                        refused.claim().document(),
                        refused.reason().text()));
        };
    }

    private Step document(Reception reception, DocumentMessage message) throws IOException {
        boolean forUs = message.to().stream()
                .anyMatch(organ -> isUs(reception, organ.id().value()));
        if (!forUs) {
            return refusal(reception, message, NOT_FOR_US);
        }
        return switch (attachments.store(message.attachments())) {
            case StoreAttachments.Outcome.Kept(List<DocumentId> files) ->
                new Step.Effect(() -> takeDocument.take(reception.agency(), message, files), files);
            case StoreAttachments.Outcome.Refused(Text reason) ->
                Step.Effect.of(() -> {
                    takeDocument.turnDown(reception.agency(), message, reason);
                    return refused(reception, message, reason);
                });
            case StoreAttachments.Outcome.Busy busy -> new Step.Later("the checks of files are busy");
        };
    }

    private Step refusal(Reception reception, DocumentMessage message, Text reason) {
        return Step.Effect.of(() -> refused(reception, message, reason));
    }

    private Taken refused(Reception reception, DocumentMessage message, Text reason) {
        return takeRefusal.take(reception.agency(), reception.listed(), Optional.of(reference(message)), reason);
    }

    private static DocumentReference reference(DocumentMessage message) {
        DocumentIdentity identity = message.header().identity();
        return new DocumentReference(message.from().id(), identity.code(), identity.documentId(), identity.date());
    }

    /** What nobody has signed is believed only of whom the axis lets send it. */
    private Step status(Reception reception, StatusMessage message, boolean signed) {
        boolean fromSender = signed
                || agencies.same(message.from().id().value(), reception.listed().from());
        return Step.Effect.of(() -> fromSender
                ? takeStatus.take(reception.agency(), message)
                : Taken.Finished.poisoned("a status that its sender neither signed nor sent"));
    }

    /** An effect came to nothing; joins the caller's transaction. */
    void undo(Step.Effect effect) {
        attachments.drop(effect.files());
    }

    private boolean isUs(Reception reception, String code) {
        return agencies.find(code)
                .filter(agency -> agency.id().equals(reception.agency().id()))
                .isPresent();
    }
}
