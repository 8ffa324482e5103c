package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DeliveryLookup;

/** Answers the register how a document stands with each of its receivers. */
@Singleton
class DeliveryStatuses implements DeliveryLookup {
    private static final String NOT_CONNECTED = "Chờ gửi: hệ thống chưa kết nối trục liên thông văn bản";

    private static final String TAKEN_BACK_UNSENT = "Đã thu hồi: văn bản chưa tới nơi nhận";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final ProgressRows progressRows;
    private final Transactions transactions;
    private final boolean isConnected;

    DeliveryStatuses(
            ExchangeDocuments documents,
            StatusBook book,
            Post post,
            ProgressRows progressRows,
            Transactions transactions,
            Optional<AxisRoutes> routes) {
        this.isConnected = routes.isPresent();
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.progressRows = progressRows;
        this.transactions = transactions;
    }

    @Override
    public List<Delivery> list(UUID outgoingDocument) {
        return transactions.read(() -> documents
                .findRegistered(outgoingDocument)
                .map(document -> book.histories(document.id()).entrySet().stream()
                        .map(entry -> delivery(document, entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Delivery::receiverCode))
                        .toList())
                .orElseGet(List::of));
    }

    @Override
    public Map<UUID, Progress> progress(Collection<UUID> outgoingDocuments) {
        return transactions.read(() -> progressRows.list(outgoingDocuments).stream()
                .collect(Collectors.toMap(ProgressRows.Counts::registerId, ProgressRows.Counts::progress)));
    }

    @Override
    public boolean mayChange(UUID outgoingDocument) {
        return transactions.read(() -> documents
                .findRegistered(outgoingDocument)
                .filter(document -> !post.isWaiting(document.id()))
                .map(document -> book.histories(document.id()).values().stream()
                        .map(StatusHistory::standing)
                        .toList())
                .filter(standings -> standings.stream().allMatch(standing -> standing.ask() == Ask.NONE))
                .filter(standings -> standings.stream()
                        .anyMatch(standing -> !standing.stage().isClosed()))
                .isPresent());
    }

    private Delivery delivery(ExchangeDocument document, String receiver, StatusHistory history) {
        List<StatusReport> moves = history.heard().stream()
                .filter(heard -> heard.effect() == Effect.MOVED)
                .map(StatusHistory.Heard::report)
                .toList();
        Optional<StatusCode> code = history.standing().stage().code();
        // An answer to a question moves no stage: the time and words are those of the status that is named.
        Optional<StatusReport> last = moves.reversed().stream()
                .filter(report -> code.filter(report.code()::equals).isPresent())
                .findFirst()
                .or(() -> moves.reversed().stream().findFirst());
        return new Delivery(
                receiver,
                code.map(StatusCode::wire).orElse(null),
                last.map(StatusReport::at).orElse(document.createdAt()),
                last.map(StatusReport::description)
                        .filter(words -> !words.isEmpty())
                        .orElseGet(() -> untold(history.standing().stage(), last)),
                moves.stream().map(DeliveryStatuses::step).toList());
    }

    private static Step step(StatusReport report) {
        return new Step(
                report.code().wire(), report.at(), report.description().isEmpty() ? null : report.description());
    }

    private @Nullable String untold(Stage stage, Optional<StatusReport> last) {
        if (last.isPresent()) {
            return null;
        }
        return stage == Stage.GIVEN_BACK ? TAKEN_BACK_UNSENT : isConnected ? null : NOT_CONNECTED;
    }
}
