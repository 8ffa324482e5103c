package vn.motcua.exchange.asking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.request.ChangeRequest;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.registry.outgoing.OutgoingDocument;

/** Shows officers what was asked about a document in their registers, and answered. */
@Singleton
class RequestsView {
    private final ExchangeDocuments documents;
    private final RequestBook requests;
    private final StatusBook book;
    private final ExchangeAgencies agencies;
    private final IncomingDocuments incoming;
    private final RegistryRights rights;
    private final Officers officers;
    private final Transactions transactions;

    RequestsView(
            ExchangeDocuments documents,
            RequestBook requests,
            StatusBook book,
            ExchangeAgencies agencies,
            IncomingDocuments incoming,
            RegistryRights rights,
            Officers officers,
            Transactions transactions) {
        this.documents = documents;
        this.requests = requests;
        this.book = book;
        this.agencies = agencies;
        this.incoming = incoming;
        this.rights = rights;
        this.officers = officers;
        this.transactions = transactions;
    }

    RequestsJson ofOutgoing(OfficerCaller officer, OutgoingDocument document) {
        boolean asks = rights.may(officer, document.drafting().agencyId().value(), RegistryAction.SEND)
                && find(document.id().value()).filter(this::isAskable).isPresent();
        return new RequestsJson(
                items(document.id().value(), code -> written(document, code)),
                asks ? List.of(RequestsJson.Act.RECALL) : List.of());
    }

    /** The axis knows a receiver by one code, and the clerk may have written the other. */
    private String written(OutgoingDocument document, String code) {
        return document.words().receivers().stream()
                .map(Correspondent::code)
                .filter(one -> agencies.same(one, code))
                .findFirst()
                .orElse(code);
    }

    RequestsJson ofIncoming(OfficerCaller officer, IncomingDocument document) {
        List<RequestsJson.Item> items = items(document.id().value(), code -> code);
        boolean answers = rights.may(officer, document.agencyId().value(), RegistryAction.TAKE_IN)
                && items.stream().anyMatch(item -> item.answer() == null);
        return new RequestsJson(items, answers ? List.of(RequestsJson.Act.ANSWER) : List.of());
    }

    /** What an agency's clerks have still to answer. */
    RequestsJson.Waiting waiting(AgencyId agency) {
        return new RequestsJson.Waiting(transactions.read(() -> requests.listWaitingAt(agency).stream()
                .flatMap(request -> line(request).stream())
                .toList()));
    }

    private Optional<RequestsJson.Line> line(ChangeRequest request) {
        return documents
                .get(request.documentId())
                .links()
                .register()
                .flatMap(id -> incoming.find(new IncomingId(id)))
                .map(document -> {
                    Letter letter = document.letter();
                    return new RequestsJson.Line(
                            document.id().value(),
                            letter.sender().name(),
                            letter.original().symbol(),
                            letter.original().issuedOn(),
                            letter.content().subject(),
                            request.asking().reason(),
                            request.asking().at());
                });
    }

    Optional<ExchangeDocument> find(UUID register) {
        return transactions.read(() -> documents.findRegistered(register));
    }

    private boolean isAskable(ExchangeDocument document) {
        return transactions.read(() -> book.histories(document.id()).values().stream()
                .map(StatusHistory::standing)
                // Who has finished with it can be asked, and refuses: that is not offered.
                .anyMatch(standing -> AskReceivers.isAskable(standing) && standing.stage() != Stage.COMPLETED));
    }

    private List<RequestsJson.Item> items(UUID register, UnaryOperator<String> written) {
        List<ChangeRequest> asked = transactions.read(() -> documents
                .findRegistered(register)
                .map(document -> requests.list(document.id()))
                .orElseGet(List::of));
        Map<OfficerId, String> names = officers.listNames(asked.stream()
                .flatMap(RequestsView::named)
                .distinct()
                .map(OfficerId::new)
                .toList());
        return asked.stream()
                .map(request -> item(request, written.apply(request.receiverCode()), names))
                .toList();
    }

    private static Stream<UUID> named(ChangeRequest request) {
        ChangeRequest.Answer answer = request.answer();
        return Stream.concat(
                Stream.ofNullable(request.asking().officerId()),
                answer == null ? Stream.of() : Stream.ofNullable(answer.officerId()));
    }

    private static RequestsJson.Item item(ChangeRequest request, String receiver, Map<OfficerId, String> names) {
        ChangeRequest.Asking asking = request.asking();
        ChangeRequest.Answer answer = request.answer();
        return new RequestsJson.Item(
                request.id(),
                receiver,
                request.kind(),
                asking.reason(),
                asking.at(),
                name(asking.officerId(), names),
                answer == null
                        ? null
                        : new RequestsJson.Answer(
                                answer.reply(),
                                answer.words().isEmpty() ? null : answer.words(),
                                answer.at(),
                                name(answer.officerId(), names)));
    }

    private static @Nullable String name(@Nullable UUID officer, Map<OfficerId, String> names) {
        return officer == null ? null : names.get(new OfficerId(officer));
    }
}
