package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.ActorNames;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DeliveryLookup;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryFile;
import vn.motcua.registry.RegistryFileHandler;
import vn.motcua.registry.SeenDossiers;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;

/** Shows an outgoing document to an officer who may read it. */
@Singleton
class OutgoingView {

    private static final String NOBODY = "Hệ thống";

    private final OutgoingReach reach;
    private final OutgoingHistoryRows history;
    private final OutgoingRegister register;
    private final Receivers receivers;
    private final SendOutgoing sendOutgoing;
    private final Sendings sendings;
    private final AskedDocuments asked;
    private final SeenDossiers dossiers;
    private final BeanProvider<DeliveryLookup> deliveries;
    private final RegistryFileHandler files;
    private final Officers officers;
    private final Agencies agencies;
    private final Transactions transactions;

    OutgoingView(
            OutgoingReach reach,
            OutgoingHistoryRows history,
            OutgoingRegister register,
            Receivers receivers,
            SendOutgoing sendOutgoing,
            Sendings sendings,
            AskedDocuments asked,
            SeenDossiers dossiers,
            BeanProvider<DeliveryLookup> deliveries,
            RegistryFileHandler files,
            Officers officers,
            Agencies agencies,
            Transactions transactions) {
        this.reach = reach;
        this.history = history;
        this.register = register;
        this.receivers = receivers;
        this.sendOutgoing = sendOutgoing;
        this.sendings = sendings;
        this.asked = asked;
        this.dossiers = dossiers;
        this.deliveries = deliveries;
        this.files = files;
        this.officers = officers;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    HttpResponse<OutgoingJson> answer(OfficerCaller officer, OutgoingDocument document) {
        return HttpResponse.ok(json(officer, document)).header("ETag", Version.tag(document.version()));
    }

    OutgoingJson json(OfficerCaller officer, OutgoingDocument document) {
        List<OutgoingHistoryRows.Line> lines = transactions.read(() -> history.list(document.id()));
        ActorNames names = ActorNames.of(
                officers,
                Stream.concat(
                        lines.stream().flatMap(line -> line.officer().stream()),
                        Stream.of(document.drafting().officerId())));
        List<DocumentId> attached = document.files().attachments().stream()
                .map(OutgoingDocument.Attachment::latest)
                .toList();
        List<OutgoingJson.Delivery> delivered = deliveries(document);
        return new OutgoingJson(
                item(document),
                document.version(),
                details(officer, document, names, delivered),
                asked.find(document.id()).map(OutgoingJson.Question::of).orElse(null),
                asked.listReceived(document.id()).stream()
                        .map(OutgoingJson.Asked::of)
                        .toList(),
                main(document.files().latest()),
                files.list(attached),
                delivered,
                lines.stream()
                        .map(line -> new OutgoingJson.Event(
                                line.at(),
                                line.state(),
                                line.officer().map(names::get).orElse(NOBODY),
                                line.remarks().orElse(null)))
                        .toList(),
                acts(officer, document));
    }

    private OutgoingJson.Item item(OutgoingDocument document) {
        Optional<OutgoingEntry> entry =
                Optional.ofNullable(document.course().entryId()).flatMap(register::find);
        OutgoingLine line = OutgoingLine.of(document, entry);
        return OutgoingJson.Item.of(
                line, sendBy(line), document.state() == OutgoingState.SENT ? sendings.get(document.id()) : null);
    }

    /** Documents as they stand in a list. */
    Page<OutgoingJson.Item> items(Page<OutgoingLine> page) {
        Map<OutgoingId, Sending> sent = sendings.list(page.items().stream()
                .filter(line -> line.standing().state() == OutgoingState.SENT)
                .map(OutgoingLine::id)
                .toList());
        return page.map(line -> OutgoingJson.Item.of(line, sendBy(line), sent.get(line.id())));
    }

    private @Nullable Instant sendBy(OutgoingLine line) {
        OutgoingLine.Way way = line.way();
        if (way.sendBy() != null || way.signedAt() == null) {
            return way.sendBy();
        }
        return sendOutgoing.sendBy(line.agencyId(), way.signedAt(), line.words().urgency());
    }

    private OutgoingJson.Details details(
            OfficerCaller officer, OutgoingDocument document, ActorNames names, List<OutgoingJson.Delivery> delivered) {
        OutgoingDocument.Words words = document.words();
        OutgoingDocument.Abstract content = words.content();
        OutgoingDocument.Drafting drafting = document.drafting();
        OutgoingDocument.Sending sending = document.course().sending();
        return new OutgoingJson.Details(
                drafting.unitId().value(),
                agencies.getUnit(drafting.unitId()).name(),
                names.get(drafting.officerId()),
                receivers(words.receivers(), delivered),
                content.language(),
                content.copies(),
                content.pages(),
                content.description(),
                content.dueOn(),
                words.paperKind(),
                sending != null && sending.alsoOnPaper(),
                words.dossierId(),
                dossiers.find(officer, words.dossierId()));
    }

    /** Those that it names, and whoever else it was sent to. */
    private List<OutgoingJson.Receiver> receivers(List<Correspondent> named, List<OutgoingJson.Delivery> delivered) {
        return Stream.concat(named.stream(), delivered.stream().map(one -> receivers.named(named, one.receiverCode())))
                .distinct()
                .map(OutgoingJson.Receiver::of)
                .toList();
    }

    private @Nullable RegistryFile main(@Nullable DocumentId id) {
        return id == null ? null : files.list(List.of(id)).getFirst();
    }

    private List<OutgoingJson.Delivery> deliveries(OutgoingDocument document) {
        return deliveries.isPresent() && document.state() == OutgoingState.SENT
                ? deliveries.get().list(document.id().value()).stream()
                        .map(one -> OutgoingJson.Delivery.of(
                                receivers.asWritten(document.words().receivers(), one.receiverCode()), one))
                        .toList()
                : List.of();
    }

    private List<OutgoingJson.Act> acts(OfficerCaller officer, OutgoingDocument document) {
        OutgoingState state = document.state();
        boolean signs = reach.may(officer, document, RegistryAction.SIGN);
        boolean issues = reach.may(officer, document, RegistryAction.NUMBER);
        List<OutgoingJson.Act> acts = new ArrayList<>();
        if (state.isOpen() && reach.edits(officer, document)) {
            acts.addAll(List.of(OutgoingJson.Act.EDIT, OutgoingJson.Act.SUBMIT, OutgoingJson.Act.DROP));
        }
        if (state == OutgoingState.SUBMITTED && signs) {
            acts.add(OutgoingJson.Act.SIGN);
        }
        if (state.mayBecome(OutgoingState.SENT_BACK) && (signs || (issues && state == OutgoingState.SIGNED))) {
            acts.add(OutgoingJson.Act.SEND_BACK);
        }
        if ((state == OutgoingState.SIGNED || state == OutgoingState.NUMBERED) && issues) {
            acts.add(OutgoingJson.Act.ISSUE);
        }
        if (state == OutgoingState.ISSUED && reach.may(officer, document, RegistryAction.SEND)) {
            acts.addAll(List.of(OutgoingJson.Act.SEND, OutgoingJson.Act.READDRESS));
        }
        return acts;
    }
}
