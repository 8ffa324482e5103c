package vn.motcua.registry.incoming;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.Medium;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.numbering.OutgoingRegister;

/** Shows an incoming document to an officer who may read it. */
@Singleton
class IncomingView {

    private final IncomingDocuments incoming;
    private final IncomingHistoryRows history;
    private final IncomingReach reach;
    private final RegistryRights rights;
    private final OutgoingRegister register;
    private final Documents documents;
    private final Officers officers;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    IncomingView(
            IncomingDocuments incoming,
            IncomingHistoryRows history,
            IncomingReach reach,
            RegistryRights rights,
            OutgoingRegister register,
            Documents documents,
            Officers officers,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.incoming = incoming;
        this.history = history;
        this.reach = reach;
        this.rights = rights;
        this.register = register;
        this.documents = documents;
        this.officers = officers;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    HttpResponse<IncomingJson> answer(OfficerCaller officer, IncomingDocument document) {
        return HttpResponse.ok(json(officer, document)).header("ETag", Version.tag(document.version()));
    }

    IncomingJson json(OfficerCaller officer, IncomingDocument document) {
        List<IncomingHistoryRows.Line> lines = transactions.read(() -> history.list(document.id()));
        Map<OfficerId, String> names = officers.listNames(named(document, lines));
        IncomingDocument.Course course = document.course();
        Letter letter = document.letter();
        return new IncomingJson(
                item(document),
                document.version(),
                new IncomingJson.Details(
                        letter.content().pages(),
                        letter.content().description(),
                        letter.signer().name(),
                        letter.signer().position(),
                        letter.dueOn()),
                course.instruction() == null ? null : instruction(course.instruction(), names),
                course.reason(),
                course.ending() == null ? null : ending(course.ending()),
                course.dossierId(),
                files(document.id()),
                incoming.listAlike(document).stream()
                        .map(other -> new IncomingJson.Alike(
                                other.id().value(),
                                number(other),
                                other.origin().arrivedAt()))
                        .toList(),
                lines.stream().map(line -> event(line, names)).toList(),
                acts(officer, document));
    }

    /** The document as it stands in a list. */
    IncomingJson.Item item(IncomingDocument document) {
        Letter letter = document.letter();
        IncomingDocument.ArrivalStamp stamp = document.course().stamp();
        IncomingDocument.Instruction instruction = document.course().instruction();
        LocalDate respondBy = instruction == null ? null : instruction.respondBy();
        return new IncomingJson.Item(
                document.id().value(),
                document.agencyId().value(),
                document.state(),
                document.state().statusCode(),
                document.origin().arrivedAt(),
                document.origin().medium(),
                number(document),
                stamp == null ? null : LocalDate.ofInstant(stamp.at(), Zone.VIETNAM),
                new IncomingJson.Sender(letter.sender().code(), letter.sender().name()),
                letter.original().symbol(),
                letter.original().issuedOn(),
                letter.content().typeName(),
                letter.content().subject(),
                letter.urgency(),
                respondBy,
                respondBy != null && !document.state().isFinal() && respondBy.isBefore(today()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }

    private static @Nullable Integer number(IncomingDocument document) {
        IncomingDocument.ArrivalStamp stamp = document.course().stamp();
        return stamp == null ? null : Integer.valueOf(stamp.number());
    }

    private static List<OfficerId> named(IncomingDocument document, List<IncomingHistoryRows.Line> lines) {
        Stream<UUID> acted = lines.stream().flatMap(line -> line.officer().stream());
        IncomingDocument.Instruction instruction = document.course().instruction();
        Stream<UUID> assigned = instruction == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(instruction.leaderId()),
                        instruction.assignees().stream()
                                .map(IncomingDocument.Assignee::officerId)
                                .filter(Objects::nonNull));
        return Stream.concat(acted, assigned).distinct().map(OfficerId::new).toList();
    }

    private IncomingJson.Instruction instruction(
            IncomingDocument.Instruction instruction, Map<OfficerId, String> names) {
        return new IncomingJson.Instruction(
                name(names, instruction.leaderId()),
                instruction.at(),
                instruction.remarks(),
                instruction.assignees().stream()
                        .map(assignee -> new IncomingJson.Assignee(
                                assignee.unitId(),
                                agencies.getUnit(new UnitId(assignee.unitId())).name(),
                                assignee.officerId(),
                                assignee.officerId() == null ? null : name(names, assignee.officerId())))
                        .toList());
    }

    private static String name(Map<OfficerId, String> names, UUID officer) {
        return Objects.requireNonNull(names.get(new OfficerId(officer)), "an officer who acted is known");
    }

    private IncomingJson.Ending ending(IncomingDocument.Ending ending) {
        String answer = Optional.ofNullable(ending.answer())
                .flatMap(register::find)
                .map(entry -> entry.number().symbol())
                .orElse(null);
        return new IncomingJson.Ending(ending.note(), answer);
    }

    private List<IncomingJson.File> files(IncomingId id) {
        List<DocumentId> ids = incoming.files(id);
        var stored = documents.list(ids);
        return ids.stream()
                .flatMap(file -> Optional.ofNullable(stored.get(file)).stream())
                .map(IncomingJson.File::of)
                .toList();
    }

    private static IncomingJson.Event event(IncomingHistoryRows.Line line, Map<OfficerId, String> names) {
        return new IncomingJson.Event(
                line.at(),
                line.state(),
                line.officer().map(officer -> name(names, officer)).orElse(null),
                line.remarks().orElse(null));
    }

    private List<IncomingJson.Act> acts(OfficerCaller officer, IncomingDocument document) {
        UUID agency = document.agencyId().value();
        IncomingState state = document.state();
        boolean clerk = rights.may(officer, agency, RegistryAction.TAKE_IN);
        List<IncomingJson.Act> acts = new ArrayList<>();
        if (clerk && state == IncomingState.ARRIVED) {
            acts.add(IncomingJson.Act.TAKE_IN);
            acts.add(IncomingJson.Act.RETURN);
        }
        if (clerk && document.origin().medium() == Medium.PAPER && !state.isFinal()) {
            acts.add(IncomingJson.Act.ADD_SCAN);
        }
        if (state != IncomingState.ARRIVED && !state.isFinal() && rights.may(officer, agency, RegistryAction.ASSIGN)) {
            acts.add(IncomingJson.Act.ASSIGN);
        }
        if (state.mayBecome(IncomingState.IN_PROGRESS) && reach.worksOn(officer, document)) {
            acts.add(IncomingJson.Act.BEGIN);
        }
        if (state.mayBecome(IncomingState.FINISHED) && reach.mayFinish(officer, document)) {
            acts.add(IncomingJson.Act.FINISH);
        }
        return acts;
    }
}
