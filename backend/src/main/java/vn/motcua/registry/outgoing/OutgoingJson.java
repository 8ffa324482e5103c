package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DeliveryLookup;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.RegistryFile;
import vn.motcua.registry.SeenDossier;
import vn.motcua.registry.Urgency;

/** An outgoing document over HTTP. */
record OutgoingJson(
        Item document,
        long version,
        Details details,
        @Nullable Question answers,
        List<Asked> answeredBy,
        @Nullable RegistryFile main,
        List<RegistryFile> attachments,
        List<Delivery> deliveries,
        List<Event> history,
        List<Act> acts) {

    OutgoingJson {
        answeredBy = List.copyOf(answeredBy);
        attachments = List.copyOf(attachments);
        deliveries = List.copyOf(deliveries);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    /** What an officer can do with it now. */
    enum Act {
        EDIT,
        SUBMIT,
        DROP,
        SIGN,
        SEND_BACK,
        ISSUE,
        SEND,
        READDRESS
    }

    /** A page of them. */
    record ListJson(List<Item> items, @Nullable String next) {

        ListJson {
            items = List.copyOf(items);
        }
    }

    /** As it stands in a list. */
    record Item(
            UUID id,
            UUID agencyId,
            OutgoingState state,
            Instant since,
            DocumentType type,
            String notation,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            String subject,
            Urgency urgency,
            @Nullable Instant sendBy,
            @Nullable Instant sentAt,
            @Nullable Sending sending) {

        static Item of(OutgoingLine line, @Nullable Instant sendBy, @Nullable Sending sending) {
            OutgoingLine.Numbered numbered = line.numbered();
            return new Item(
                    line.id().value(),
                    line.agencyId().value(),
                    line.standing().state(),
                    line.standing().since(),
                    line.words().type(),
                    line.words().notation(),
                    numbered == null ? null : numbered.symbol(),
                    numbered == null ? null : numbered.on(),
                    line.words().subject(),
                    line.words().urgency(),
                    sendBy,
                    line.way().sentAt(),
                    sending);
        }
    }

    /** What else it says of itself. */
    record Details(
            UUID unitId,
            String unitName,
            String drafterName,
            List<Receiver> receivers,
            String language,
            int copies,
            @Nullable Integer pages,
            @Nullable String description,
            @Nullable LocalDate dueOn,
            @Nullable String paperKind,
            boolean alsoOnPaper,
            @Nullable UUID dossierId,
            @Nullable SeenDossier dossier) {

        Details {
            receivers = List.copyOf(receivers);
        }
    }

    /** The incoming document that it answers. */
    record Question(
            UUID id,
            String symbol,
            String senderName,
            AskedDocuments.Fate fate,
            @Nullable Replacing replacedBy) {

        static Question of(AskedDocuments.Asked one) {
            return new Question(
                    one.documentId(), one.symbol(), one.senderName(), one.fate(), Replacing.of(one.replacedBy()));
        }
    }

    /** What stands in the place of what it answers. */
    record Replacing(UUID id, String symbol, boolean open) {

        static @Nullable Replacing of(AskedDocuments.@Nullable Replacing one) {
            return one == null ? null : new Replacing(one.documentId(), one.symbol(), one.open());
        }
    }

    /** An incoming document that answers it. */
    record Asked(UUID id, String symbol, String senderName) {

        static Asked of(AskedDocuments.Received one) {
            return new Asked(one.documentId(), one.symbol(), one.senderName());
        }
    }

    /** To whom it goes. */
    record Receiver(String code, String name) {

        static Receiver of(Correspondent one) {
            return new Receiver(one.code(), one.name());
        }
    }

    /** The clerk's checklist. */
    record Checked(boolean passed, List<Check> checks) {

        Checked {
            checks = List.copyOf(checks);
        }

        static Checked of(Checklist checklist, Language language) {
            return new Checked(
                    checklist.isPassed(),
                    checklist.checks().stream()
                            .map(check -> new Check(
                                    check.item(),
                                    check.passed(),
                                    check.reason() == null
                                            ? null
                                            : check.reason().in(language)))
                            .toList());
        }
    }

    /** One item of it. */
    record Check(
            Checklist.Item item, boolean passed, @Nullable String reason) {}

    /** How it stands with a receiver. */
    record Delivery(
            String receiverCode,
            @Nullable String statusCode,
            Instant since,
            @Nullable String reason,
            List<Step> history) {

        Delivery {
            history = List.copyOf(history);
        }

        static Delivery of(String receiverCode, DeliveryLookup.Delivery one) {
            return new Delivery(
                    receiverCode,
                    one.statusCode(),
                    one.since(),
                    one.reason(),
                    one.steps().stream()
                            .map(step -> new Step(step.statusCode(), step.at(), step.words()))
                            .toList());
        }
    }

    /** A status that moved it. */
    record Step(String statusCode, Instant at, @Nullable String reason) {}

    /** What was done with it. */
    record Event(
            Instant at,
            OutgoingState state,
            String byName,
            @Nullable String remarks) {}
}
