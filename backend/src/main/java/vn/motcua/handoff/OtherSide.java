package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.request.ChangeRequest;
import vn.motcua.exchange.request.Reply;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.persistence.Transactions;

/** What the other agency has said of a dossier that was handed to it, and what it was asked. */
@Singleton
class OtherSide {

    /** How many working days it has to answer whether it gives a dossier back. */
    private static final int DAYS_TO_ANSWER = 3;

    private final ExchangeDocuments documents;
    private final StatusBook statuses;
    private final RequestBook requests;
    private final DueDates dueDates;
    private final Transactions transactions;
    private final Clock clock;

    OtherSide(
            ExchangeDocuments documents,
            StatusBook statuses,
            RequestBook requests,
            DueDates dueDates,
            Transactions transactions,
            Clock clock) {
        this.documents = documents;
        this.statuses = statuses;
        this.requests = requests;
        this.dueDates = dueDates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * When it was asked to give the dossier back, and what it said to that.
     *
     * @param patience until when it may answer
     * @param isSilent whether it has not, by then
     * @param refusedAt absent unless it refuses to
     * @param words why; may be empty
     */
    record AskedBack(
            Instant at,
            Instant patience,
            boolean isSilent,
            @Nullable Instant refusedAt,
            String words) {

        /** Whether those who asked need wait no longer. */
        boolean isKept() {
            return refusedAt != null || isSilent;
        }
    }

    /** Empty where it was not asked. */
    Optional<AskedBack> askedBack(HandOff handOff) {
        return transactions.read(() -> document(handOff)
                .flatMap(document -> requests.list(document.id()).stream()
                        .filter(request -> request.kind() == RequestKind.RECALL)
                        .reduce((first, last) -> last)
                        .map(request -> askedBack(handOff, request))));
    }

    private AskedBack askedBack(HandOff handOff, ChangeRequest request) {
        Instant asked = request.asking().at();
        // All of the last day is theirs.
        Instant patience = dueDates.beginAfter(handOff.sending().agencyId(), asked, DAYS_TO_ANSWER + 1);
        boolean isSilent = request.isOpen() && !clock.instant().isBefore(patience);
        ChangeRequest.Answer answer = request.answer();
        return answer != null && answer.reply() == Reply.REFUSED
                ? new AskedBack(asked, patience, isSilent, answer.at(), answer.words())
                : new AskedBack(asked, patience, isSilent, null, "");
    }

    /** Why it sent the dossier back, or what it said when it had finished; empty where it said nothing. */
    Optional<String> words(HandOff handOff) {
        StatusCode code = handOff.stage() == HandOffStage.REFUSED ? StatusCode.REFUSED : StatusCode.COMPLETED;
        return transactions
                .read(() -> document(handOff)
                        .map(document -> statuses.histories(document.id())
                                .get(handOff.receiver().code())))
                .flatMap(history -> words(history, code));
    }

    private static Optional<String> words(StatusHistory history, StatusCode code) {
        return history.heard().stream()
                .map(StatusHistory.Heard::report)
                .filter(report -> report.code() == code)
                .reduce((first, last) -> last)
                .map(StatusReport::description)
                .filter(words -> !words.isBlank());
    }

    private Optional<ExchangeDocument> document(HandOff handOff) {
        return documents.findRegistered(handOff.sending().outgoingId());
    }
}
