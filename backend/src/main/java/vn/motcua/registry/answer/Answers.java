package vn.motcua.registry.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.incoming.CloseIncoming;
import vn.motcua.registry.incoming.GivenAnswers;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingReach;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.registry.outgoing.AskedDocuments;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.OutgoingState;

/** Answers each register what it asks of the other, and finishes a question when its answer is sent. */
@Singleton
public class Answers implements AskedDocuments, GivenAnswers {

    private final AnswerRows rows;
    private final IncomingDocuments incoming;
    private final IncomingReach reach;
    private final CloseIncoming closeIncoming;
    private final OutgoingDocuments outgoing;
    private final OutgoingRegister register;
    private final Transactions transactions;

    Answers(
            AnswerRows rows,
            IncomingDocuments incoming,
            IncomingReach reach,
            CloseIncoming closeIncoming,
            OutgoingDocuments outgoing,
            OutgoingRegister register,
            Transactions transactions) {
        this.rows = rows;
        this.incoming = incoming;
        this.reach = reach;
        this.closeIncoming = closeIncoming;
        this.outgoing = outgoing;
        this.register = register;
        this.transactions = transactions;
    }

    /** The incoming document that an outgoing one answers. */
    public Optional<IncomingId> findQuestion(OutgoingId answer) {
        return transactions.read(() -> rows.findQuestion(answer));
    }

    @Override
    public Optional<Asked> find(OutgoingId answer) {
        return findQuestion(answer).map(incoming::get).map(Answers::asked);
    }

    @Override
    public Optional<Asked> findOpen(OfficerCaller officer, AgencyId agency, UUID question) {
        return incoming.find(new IncomingId(question))
                .filter(document -> document.agencyId().equals(agency) && reach.maySee(officer, document))
                .filter(document -> document.state() != IncomingState.ARRIVED
                        && !document.state().isFinal())
                .map(Answers::asked);
    }

    private static Asked asked(IncomingDocument document) {
        return new Asked(
                document.id().value(),
                document.letter().original().symbol(),
                document.letter().sender().name(),
                document.course().dossierId());
    }

    @Override
    public void note(OutgoingId answer, UUID question) {
        transactions.write(() -> rows.insertIfAbsent(answer, new IncomingId(question)));
    }

    @Override
    public void sent(OutgoingId answer, UUID entry, UUID officer) {
        transactions.write(() ->
                rows.findQuestion(answer).ifPresent(question -> closeIncoming.answered(question, entry, officer)));
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
                answer.state().name());
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
