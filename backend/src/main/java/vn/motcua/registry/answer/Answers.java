package vn.motcua.registry.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.incoming.CloseIncoming;
import vn.motcua.registry.incoming.GivenAnswers;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingReach;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.incoming.ReopenIncoming;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.registry.outgoing.AskedDocuments;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.OutgoingState;
import vn.motcua.registry.outgoing.Replacements;

/** Answers each register what it asks of the other, and finishes a question when its answer has left. */
@Singleton
public class Answers implements AskedDocuments, GivenAnswers {

    private final AnswerRows rows;
    private final ReceivedAnswerRows received;
    private final IncomingDocuments incoming;
    private final IncomingReach reach;
    private final CloseIncoming closeIncoming;
    private final ReopenIncoming reopenIncoming;
    private final Replacements replacements;
    private final OutgoingDocuments outgoing;
    private final OutgoingRegister register;
    private final Outbox outbox;
    private final Transactions transactions;

    Answers(
            AnswerRows rows,
            ReceivedAnswerRows received,
            IncomingDocuments incoming,
            IncomingReach reach,
            CloseIncoming closeIncoming,
            ReopenIncoming reopenIncoming,
            Replacements replacements,
            OutgoingDocuments outgoing,
            OutgoingRegister register,
            Outbox outbox,
            Transactions transactions) {
        this.rows = rows;
        this.received = received;
        this.incoming = incoming;
        this.reach = reach;
        this.closeIncoming = closeIncoming;
        this.reopenIncoming = reopenIncoming;
        this.replacements = replacements;
        this.outgoing = outgoing;
        this.register = register;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** The incoming document that an outgoing one answers; what stands in the place of an answer answers the same. */
    public Optional<IncomingId> findQuestion(OutgoingId answer) {
        return transactions.read(() -> rows.findQuestion(answer)
                .or(() -> replacements.listBy(answer).stream()
                        .flatMap(old -> rows.findQuestion(old.replaced()).stream())
                        .findFirst()));
    }

    /** The code of the agency that asked what an outgoing document answers. */
    public Optional<String> findAsker(OutgoingId answer) {
        return findQuestion(answer)
                .map(question -> incoming.get(question).letter().sender().code());
    }

    private Optional<UUID> entry(OutgoingId answer) {
        return outgoing.find(answer)
                .flatMap(document -> Optional.ofNullable(document.course().entryId()));
    }

    /** A document came that answers one of ours, as its sender says; joins the caller's transaction. */
    public void received(IncomingId answer, OutgoingId question) {
        transactions.write(() -> {
            if (received.insertIfAbsent(answer, question)) {
                outbox.append(
                        AnswerReceived.TYPE, question.value(), new AnswerReceived(question.value(), answer.value()));
            }
        });
    }

    @Override
    public List<Received> listReceived(OutgoingId question) {
        return incoming.listOriginals(transactions.read(() -> received.answers(question))).stream()
                .map(one -> new Received(one.id().value(), one.original().symbol(), one.senderName()))
                .toList();
    }

    @Override
    public Optional<Given> findQuestion(IncomingId answer) {
        return transactions
                .read(() -> received.findQuestion(answer))
                .map(outgoing::get)
                .map(this::given);
    }

    @Override
    public Optional<Asked> find(OutgoingId answer) {
        return findQuestion(answer).map(incoming::get).map(this::asked);
    }

    @Override
    public Optional<Asked> findOpen(OfficerCaller officer, AgencyId agency, UUID question) {
        return incoming.find(new IncomingId(question))
                .filter(document -> document.agencyId().equals(agency) && reach.maySee(officer, document))
                .filter(document -> document.state() != IncomingState.ARRIVED
                        && !document.state().isFinal())
                .map(this::asked);
    }

    private Asked asked(IncomingDocument document) {
        Optional<IncomingDocument> replacing = incoming.findReplacing(document.id());
        return new Asked(
                document.id().value(),
                document.letter().original().symbol(),
                document.letter().sender().name(),
                document.course().dossierId(),
                replacing.isPresent() ? Fate.REPLACED : fate(document),
                replacing
                        .map(other -> new Replacing(
                                other.id().value(),
                                other.letter().original().symbol(),
                                other.state() != IncomingState.ARRIVED
                                        && !other.state().isFinal()))
                        .orElse(null));
    }

    private static Fate fate(IncomingDocument document) {
        if (document.state() != IncomingState.CANCELLED) {
            return Fate.STANDS;
        }
        String type = document.letter().content().typeName();
        return type.equals(DocumentType.TRANSFER_NOTE.typeName()) ? Fate.WORK_BACK : Fate.RECALLED;
    }

    @Override
    public void note(OutgoingId answer, UUID question) {
        transactions.write(() -> rows.insertIfAbsent(answer, new IncomingId(question)));
    }

    @Override
    public void turn(OutgoingId answer, UUID question) {
        transactions.write(() -> rows.ask(answer, new IncomingId(question)));
    }

    /** It is on its way to whoever asked: where the question is in somebody's hands it is finished. Joins the transaction. */
    public void left(OutgoingId answer) {
        OutgoingDocument sent = outgoing.get(answer);
        OutgoingDocument.Sending sending = sent.course().sending();
        UUID entry = sent.course().entryId();
        if (sending != null && entry != null) {
            transactions.write(() -> findQuestion(answer)
                    .ifPresent(question -> closeIncoming.answered(question, entry, sending.officerId())));
        }
    }

    /**
     * Somebody has an answer no more: what they asked is in work again, or answered by what replaced it. One answer may have
     * finished several questions, of one agency or of more. Joins the transaction.
     *
     * @param isBack whether the agency of a code, which asked, has the answer no more
     */
    public void goneBack(OutgoingId answer, boolean refused, Predicate<String> isBack) {
        entry(answer)
                .ifPresent(entry -> transactions.write(() -> incoming.listAnsweredBy(entry).stream()
                        .filter(question ->
                                isBack.test(question.letter().sender().code()))
                        .forEach(question -> goneBack(question.id(), answer, entry, refused))));
    }

    private void goneBack(IncomingId question, OutgoingId answer, UUID entry, boolean refused) {
        replacing(answer)
                .ifPresentOrElse(
                        other -> answeredInstead(question, entry, other),
                        () -> reopenIncoming.reopen(question, entry, why(entry, refused)));
    }

    private Optional<OutgoingDocument> replacing(OutgoingId answer) {
        return replacements
                .findOf(answer)
                .map(line -> outgoing.get(line.replacing()))
                .filter(other -> other.state() == OutgoingState.SENT);
    }

    private void answeredInstead(IncomingId question, UUID entry, OutgoingDocument other) {
        reopenIncoming.answeredInstead(question, entry, other.requireEntry());
        note(other.id(), question.value());
    }

    private String why(UUID entry, boolean refused) {
        String symbol = register.find(entry).orElseThrow().number().symbol();
        return refused
                ? "Nơi nhận từ chối văn bản trả lời " + symbol
                : "Văn bản trả lời " + symbol + " đã được thu hồi";
    }

    /**
     * A question was recalled, or another document stands in its place: whoever has an answer in hand that was not sent is told, and
     * the answer stays one to what it was drawn up for. Joins the caller's transaction.
     */
    public void lost(IncomingId question) {
        transactions.write(() -> rows.answers(question).stream()
                .map(outgoing::get)
                .filter(answer -> answer.state() != OutgoingState.SENT && answer.state() != OutgoingState.DROPPED)
                .forEach(answer -> outbox.append(
                        QuestionLost.TYPE,
                        answer.id().value(),
                        new QuestionLost(answer.id().value(), question.value()))));
    }

    @Override
    public List<Given> list(IncomingId question) {
        return transactions.read(() -> rows.answers(question)).stream()
                .map(outgoing::get)
                .filter(answer -> answer.state() != OutgoingState.DROPPED)
                .map(this::given)
                .toList();
    }

    private Given given(OutgoingDocument answer) {
        String symbol = Optional.ofNullable(answer.course().entryId())
                .flatMap(register::find)
                .map(OutgoingEntry::number)
                .map(number -> number.symbol())
                .orElse(null);
        return new Given(
                answer.id().value(),
                symbol,
                answer.words().content().subject(),
                answer.state().name(),
                outgoing.sending(answer).map(Enum::name).orElse(null));
    }

    @Override
    public boolean isUnsent(UUID entry) {
        return outgoing.findByEntry(entry)
                .filter(answer -> answer.state() != OutgoingState.SENT)
                .isPresent();
    }

    @Override
    public void answered(IncomingId question, UUID entry) {
        outgoing.findByEntry(entry).ifPresent(answer -> note(answer.id(), question.value()));
    }
}
