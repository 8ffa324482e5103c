package vn.motcua.registry.incoming;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.ActorNames;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryFileHandler;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.SeenDossiers;
import vn.motcua.registry.numbering.OutgoingRegister;

/** Shows an incoming document to an officer who may read it. */
@Singleton
class IncomingView {

    private final IncomingDocuments incoming;
    private final IncomingHistoryRows history;
    private final IncomingReach reach;
    private final RegistryRights rights;
    private final OutgoingRegister register;
    private final GivenAnswers answers;
    private final IncomingChangesView changes;
    private final IncomingSeals seals;
    private final SeenDossiers dossiers;
    private final RegistryFileHandler files;
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
            GivenAnswers answers,
            IncomingChangesView changes,
            IncomingSeals seals,
            SeenDossiers dossiers,
            RegistryFileHandler files,
            Officers officers,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.incoming = incoming;
        this.history = history;
        this.reach = reach;
        this.rights = rights;
        this.register = register;
        this.answers = answers;
        this.changes = changes;
        this.seals = seals;
        this.dossiers = dossiers;
        this.files = files;
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
        ActorNames names = ActorNames.of(officers, named(document, lines));
        IncomingDocument.Course course = document.course();
        Letter letter = document.letter();
        return new IncomingJson(
                item(document),
                document.version(),
                details(letter),
                course.instruction() == null ? null : instruction(course.instruction(), names),
                course.reason(),
                course.ending() == null ? null : ending(course.ending()),
                answers.list(document.id()).stream()
                        .map(IncomingJson.Answer::of)
                        .toList(),
                provenance(document.id()),
                course.dossierId(),
                dossiers.find(officer, course.dossierId()),
                files.list(incoming.files(document.id())),
                changes.of(document.id()),
                incoming.listAlike(document).stream()
                        .map(other -> new IncomingJson.Alike(
                                other.id().value(),
                                IncomingLine.of(other).number(),
                                other.origin().arrivedAt()))
                        .toList(),
                lines.stream().map(line -> event(line, names)).toList(),
                acts(officer, document));
    }

    private static IncomingJson.Details details(Letter letter) {
        return new IncomingJson.Details(
                letter.original().number(),
                letter.original().notation(),
                letter.content().pages(),
                letter.content().description(),
                letter.signer().name(),
                letter.signer().position(),
                letter.dueOn());
    }

    private IncomingJson.Provenance provenance(IncomingId id) {
        return new IncomingJson.Provenance(
                seals.find(id).map(IncomingJson.Seal::of).orElse(null),
                answers.findQuestion(id).map(IncomingJson.Answer::of).orElse(null));
    }

    private IncomingJson.Item item(IncomingDocument document) {
        return item(IncomingLine.of(document));
    }

    /** A document as it stands in a list. */
    IncomingJson.Item item(IncomingLine line) {
        return IncomingJson.Item.of(line, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }

    private static Stream<UUID> named(IncomingDocument document, List<IncomingHistoryRows.Line> lines) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        Stream<UUID> leader = instruction == null ? Stream.of() : Stream.of(instruction.leaderId());
        Stream<IncomingDocument.Assignee> assignees = Stream.concat(
                instruction == null ? Stream.of() : instruction.assignees().stream(),
                lines.stream().flatMap(line -> line.hand().stream()).flatMap(hand -> hand.assignees().stream()));
        return Stream.of(
                        lines.stream().flatMap(line -> line.officer().stream()),
                        leader,
                        assignees.map(IncomingDocument.Assignee::officerId).filter(Objects::nonNull))
                .flatMap(Function.identity());
    }

    private IncomingJson.Instruction instruction(IncomingDocument.Instruction instruction, ActorNames names) {
        return new IncomingJson.Instruction(
                names.get(instruction.leaderId()),
                instruction.at(),
                instruction.remarks(),
                assignees(instruction.assignees(), names));
    }

    private List<IncomingJson.Assignee> assignees(List<IncomingDocument.Assignee> assignees, ActorNames names) {
        return assignees.stream()
                .map(assignee -> new IncomingJson.Assignee(
                        assignee.unitId(),
                        agencies.getUnit(new UnitId(assignee.unitId())).name(),
                        assignee.officerId(),
                        assignee.officerId() == null ? null : names.get(assignee.officerId())))
                .toList();
    }

    private IncomingJson.Ending ending(IncomingDocument.Ending ending) {
        String answer = Optional.ofNullable(ending.answer())
                .flatMap(register::find)
                .map(entry -> entry.number().symbol())
                .orElse(null);
        return new IncomingJson.Ending(ending.note(), answer);
    }

    private IncomingJson.Event event(IncomingHistoryRows.Line line, ActorNames names) {
        return new IncomingJson.Event(
                line.at(),
                line.state(),
                line.deed().orElse(null),
                line.officer().map(names::get).orElse(null),
                line.remarks().orElse(null),
                line.hand().map(hand -> hand(hand, names)).orElse(null));
    }

    private IncomingJson.Hand hand(IncomingHand hand, ActorNames names) {
        return new IncomingJson.Hand(hand.passedOn(), hand.respondBy(), assignees(hand.assignees(), names));
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
        if (clerk && CorrectIncoming.isOpen(document)) {
            acts.add(IncomingJson.Act.ADD_SCAN);
            acts.add(IncomingJson.Act.CORRECT);
        }
        if (state != IncomingState.ARRIVED && !state.isFinal() && rights.may(officer, agency, RegistryAction.ASSIGN)) {
            acts.add(IncomingJson.Act.ASSIGN);
        }
        if (!state.isFinal() && reach.passesOn(officer, document)) {
            acts.add(IncomingJson.Act.PASS_ON);
        }
        if (state.mayBecome(IncomingState.IN_PROGRESS) && reach.leads(officer, document)) {
            acts.add(IncomingJson.Act.BEGIN);
        }
        if (state != IncomingState.ARRIVED && !state.isFinal() && reach.mayAnswer(officer, document)) {
            acts.add(IncomingJson.Act.ANSWER);
        }
        if (state.mayBecome(IncomingState.FINISHED) && reach.mayFinish(officer, document)) {
            acts.add(IncomingJson.Act.FINISH);
        }
        return acts;
    }
}
