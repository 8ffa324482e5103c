package vn.motcua.notification.officer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.SeenDossiers;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingReach;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingReach;

/** Says which documents notices are about, to an officer who may open them now; to others nothing. */
@Singleton
class NamedDocuments {
    private static final int LONGEST_SUBJECT = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Text DOSSIER = new Text("Hồ sơ ", "Dossier ");
    private static final Text FROM = new Text("Từ ", "From ");
    private static final Text TO = new Text("Nơi nhận: ", "To ");
    private static final Text AND_MORE = new Text(" và {more} nơi khác", " and {more} more");
    private static final Text DUE = new Text("Hạn: ", "Due ");

    private final IncomingDocuments incoming;
    private final IncomingReach incomingReach;
    private final OutgoingDocuments outgoing;
    private final OutgoingReach outgoingReach;
    private final OutgoingRegister register;
    private final SeenDossiers dossiers;

    NamedDocuments(
            IncomingDocuments incoming,
            IncomingReach incomingReach,
            OutgoingDocuments outgoing,
            OutgoingReach outgoingReach,
            OutgoingRegister register,
            SeenDossiers dossiers) {
        this.register = register;
        this.dossiers = dossiers;
        this.incoming = incoming;
        this.incomingReach = incomingReach;
        this.outgoing = outgoing;
        this.outgoingReach = outgoingReach;
    }

    /** By the documents' ids: each's symbol, subject, the other side and deadline, as far as it has them. */
    Map<UUID, String> of(OfficerCaller officer, List<OfficerNotice> notices, Language language) {
        Map<UUID, String> named = new HashMap<>();
        incoming.list(subjects(notices, Book.INCOMING)).stream()
                .filter(document -> incomingReach.maySee(officer, document))
                .forEach(document -> named.put(document.id().value(), words(document, language)));
        List<OutgoingDocument> going = outgoing.list(subjects(notices, Book.OUTGOING)).stream()
                .filter(document -> outgoingReach.maySee(officer, document))
                .toList();
        Map<UUID, String> symbols = symbols(going);
        going.forEach(document -> named.put(document.id().value(), words(document, symbols, language)));
        subjects(notices, Book.DOSSIERS)
                .forEach(id -> Optional.ofNullable(dossiers.find(officer, id))
                        .ifPresent(seen -> named.put(id, DOSSIER.in(language) + seen.code())));
        return named;
    }

    /** Where what a notice is about stands. */
    private enum Book {
        INCOMING,
        OUTGOING,
        DOSSIERS,
        NEITHER
    }

    private static Set<UUID> subjects(List<OfficerNotice> notices, Book book) {
        return notices.stream()
                .filter(notice -> book(notice.kind()) == book)
                .flatMap(notice -> Stream.ofNullable(notice.about().subjectId()))
                .collect(Collectors.toSet());
    }

    private static Book book(OfficerNoticeKind kind) {
        return switch (kind) {
            case INCOMING_ASSIGNED,
                    INCOMING_ARRIVED,
                    INCOMING_TO_ASSIGN,
                    INCOMING_RECALLED,
                    INCOMING_REQUEST,
                    INCOMING_UPDATED,
                    INCOMING_REPLACED,
                    INCOMING_REOPENED -> Book.INCOMING;
            case EXCHANGE_TROUBLE,
                    OWN_DOCUMENT_TROUBLE,
                    OUTGOING_TO_SIGN,
                    OUTGOING_TO_NUMBER,
                    OUTGOING_TO_SEND,
                    OUTGOING_SENT_BACK,
                    OUTGOING_ANSWERED,
                    OUTGOING_QUESTION_LOST -> Book.OUTGOING;
            case DOSSIER_ANSWERED, DOSSIER_HANDED_BACK, DOSSIER_FINISHED, DOSSIER_KEPT -> Book.DOSSIERS;
            case DOCUMENTS_LATE, INCOMING_UNTAKEN -> Book.NEITHER;
        };
    }

    private Map<UUID, String> symbols(List<OutgoingDocument> documents) {
        Set<UUID> entries = documents.stream()
                .flatMap(document -> Stream.ofNullable(document.course().entryId()))
                .collect(Collectors.toSet());
        return register.list(entries).stream()
                .collect(Collectors.toMap(
                        OutgoingEntry::id, entry -> entry.number().symbol()));
    }

    private static String words(IncomingDocument document, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(document.letter().original().symbol() + ": "
                + shortened(document.letter().content().subject()));
        parts.add(FROM.in(language) + document.letter().sender().name());
        IncomingDocument.Instruction instruction = document.course().instruction();
        LocalDate respondBy = instruction == null ? null : instruction.respondBy();
        addDay(parts, respondBy == null ? document.letter().dueOn() : respondBy, language);
        return String.join(" · ", parts);
    }

    private static String words(OutgoingDocument document, Map<UUID, String> symbols, Language language) {
        OutgoingDocument.Words words = document.words();
        List<String> parts = new ArrayList<>();
        UUID entry = document.course().entryId();
        String symbol = entry == null
                ? words.type().typeName()
                : Objects.requireNonNull(symbols.get(entry), "an entry of the register");
        parts.add(symbol + ": " + shortened(words.content().subject()));
        List<Correspondent> receivers = words.receivers();
        if (!receivers.isEmpty()) {
            String more = receivers.size() == 1
                    ? ""
                    : AND_MORE.in(language).replace("{more}", Integer.toString(receivers.size() - 1));
            parts.add(TO.in(language) + receivers.getFirst().name() + more);
        }
        addDay(parts, words.content().dueOn(), language);
        return String.join(" · ", parts);
    }

    private static void addDay(List<String> parts, @Nullable LocalDate day, Language language) {
        if (day != null) {
            parts.add(DUE.in(language) + DAY.format(day));
        }
    }

    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                                .strip() + "…";
    }
}
