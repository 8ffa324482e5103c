package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.DeliveryLookup;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;

/** Shows an outgoing document to an officer who may read it. */
@Singleton
class OutgoingView {

    private static final String NOBODY = "Hệ thống";

    private final OutgoingReach reach;
    private final OutgoingHistoryRows history;
    private final OutgoingRegister register;
    private final SendOutgoing sendOutgoing;
    private final BeanProvider<DeliveryLookup> deliveries;
    private final Documents documents;
    private final Officers officers;
    private final Agencies agencies;
    private final Transactions transactions;

    OutgoingView(
            OutgoingReach reach,
            OutgoingHistoryRows history,
            OutgoingRegister register,
            SendOutgoing sendOutgoing,
            BeanProvider<DeliveryLookup> deliveries,
            Documents documents,
            Officers officers,
            Agencies agencies,
            Transactions transactions) {
        this.reach = reach;
        this.history = history;
        this.register = register;
        this.sendOutgoing = sendOutgoing;
        this.deliveries = deliveries;
        this.documents = documents;
        this.officers = officers;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    HttpResponse<OutgoingJson> answer(OfficerCaller officer, OutgoingDocument document) {
        return HttpResponse.ok(json(officer, document)).header("ETag", Version.tag(document.version()));
    }

    OutgoingJson json(OfficerCaller officer, OutgoingDocument document) {
        List<OutgoingHistoryRows.Line> lines = transactions.read(() -> history.list(document.id()));
        Stream<UUID> acted = Stream.concat(
                lines.stream().flatMap(line -> line.officer().stream()),
                Stream.of(document.drafting().officerId()));
        Map<OfficerId, String> names =
                officers.listNames(acted.distinct().map(OfficerId::new).toList());
        return new OutgoingJson(
                item(document),
                document.version(),
                details(document, names),
                file(document.files().latest()),
                document.files().attachments().stream()
                        .map(attachment -> file(attachment.latest()))
                        .filter(Objects::nonNull)
                        .toList(),
                deliveries(document),
                lines.stream()
                        .map(line -> new OutgoingJson.Event(
                                line.at(),
                                line.state(),
                                line.officer().map(by -> name(names, by)).orElse(NOBODY),
                                line.remarks().orElse(null)))
                        .toList(),
                acts(officer, document));
    }

    /** The document as it stands in a list. */
    OutgoingJson.Item item(OutgoingDocument document) {
        OutgoingDocument.Words words = document.words();
        Optional<OutgoingEntry> entry =
                Optional.ofNullable(document.course().entryId()).flatMap(register::find);
        OutgoingDocument.Sending sending = document.course().sending();
        boolean signed = document.course().signature() != null;
        return new OutgoingJson.Item(
                document.id().value(),
                document.drafting().agencyId().value(),
                document.state(),
                document.standing().since(),
                words.type(),
                words.notation(),
                entry.map(line -> line.number().symbol()).orElse(null),
                entry.map(OutgoingEntry::issuedOn).orElse(null),
                words.content().subject(),
                words.urgency(),
                sending != null ? sending.by() : signed ? sendOutgoing.sendBy(document) : null,
                sending == null ? null : sending.at());
    }

    private OutgoingJson.Details details(OutgoingDocument document, Map<OfficerId, String> names) {
        OutgoingDocument.Words words = document.words();
        OutgoingDocument.Abstract content = words.content();
        OutgoingDocument.Drafting drafting = document.drafting();
        OutgoingDocument.Sending sending = document.course().sending();
        return new OutgoingJson.Details(
                drafting.unitId().value(),
                agencies.getUnit(drafting.unitId()).name(),
                name(names, drafting.officerId()),
                words.receivers().stream().map(OutgoingJson.Receiver::of).toList(),
                content.language(),
                content.copies(),
                content.pages(),
                content.description(),
                content.dueOn(),
                words.paperKind(),
                sending != null && sending.alsoOnPaper(),
                words.dossierId());
    }

    private static String name(Map<OfficerId, String> names, UUID officer) {
        return Objects.requireNonNull(names.get(new OfficerId(officer)), "an officer who acted is known");
    }

    private OutgoingJson.@Nullable File file(@Nullable DocumentId id) {
        return id == null ? null : OutgoingJson.File.of(documents.get(id));
    }

    private List<OutgoingJson.Delivery> deliveries(OutgoingDocument document) {
        return deliveries.isPresent() && document.state() == OutgoingState.SENT
                ? deliveries.get().list(document.id().value()).stream()
                        .map(OutgoingJson.Delivery::of)
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
            acts.add(OutgoingJson.Act.SEND);
        }
        return acts;
    }
}
