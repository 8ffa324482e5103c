package vn.motcua.registry.outgoing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Upload;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.AnswerDay;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryFileHandler;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.numbering.OutgoingRegister;

/** What a clerk changes about a document that was sent: what accompanies it, or the document that stands for it. */
@Controller("/api/v1/officer/outgoing-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class ChangesController {

    private final OutgoingReach reach;
    private final OutgoingDocuments outgoing;
    private final Replacements replacements;
    private final UpdateSent updateSent;
    private final Sendings sendings;
    private final OutgoingRegister register;
    private final RegistryFileHandler files;
    private final OutgoingView view;
    private final AnswerDay answerDay;
    private final Clock clock;

    ChangesController(
            OutgoingReach reach,
            OutgoingDocuments outgoing,
            Replacements replacements,
            UpdateSent updateSent,
            Sendings sendings,
            OutgoingRegister register,
            RegistryFileHandler files,
            OutgoingView view,
            AnswerDay answerDay,
            Clock clock) {
        this.reach = reach;
        this.outgoing = outgoing;
        this.replacements = replacements;
        this.updateSent = updateSent;
        this.sendings = sendings;
        this.register = register;
        this.files = files;
        this.view = view;
        this.answerDay = answerDay;
        this.clock = clock;
    }

    @Get("/changes")
    ChangesJson get(OfficerCaller officer, UUID documentId) {
        return json(officer, reach.require(officer, documentId, RegistryAction.READ));
    }

    @Post("/replacement")
    ChangesJson replace(OfficerCaller officer, UUID documentId, @Body @Valid ChangesJson.Replacing body) {
        OutgoingDocument replaced = reach.require(officer, documentId, RegistryAction.SEND);
        Replacement wanted = new Replacement(
                new OutgoingId(body.replacementId()),
                replaced.id(),
                body.reason().strip(),
                officer.officerId(),
                clock.instant());
        return switch (replacements.note(wanted)) {
            case NOTED -> json(officer, replaced);
            case NOT_SENT -> throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
            case UNFIT -> throw ProblemException.of(RegistryProblem.UNFIT_REPLACEMENT);
            case REPLACED_ALREADY -> throw ProblemException.of(RegistryProblem.REPLACED_ALREADY);
        };
    }

    @Post("/update")
    HttpResponse<OutgoingJson> update(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid ChangesJson.Update body) {
        long version = Version.required(ifMatch);
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        answerDay.require(body.dueOn(), document.words().content().dueOn());
        var words = new UpdateSent.Words(
                Optional.ofNullable(body.description())
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                body.dueOn());
        OutgoingChange.Order order = OutgoingController.order(officer, document, version, null);
        return switch (updateSent.update(order, words, body.reason().strip())) {
            case OutgoingOutcome.Done done -> view.answer(officer, done.document());
            case OutgoingOutcome other -> throw OutgoingAnswersJson.problem(other);
        };
    }

    @Post(value = "/update-file", consumes = MediaType.MULTIPART_FORM_DATA)
    ChangesJson keep(OfficerCaller officer, UUID documentId, StreamingFileUpload file) {
        return Upload.take(file, (bytes, name) -> {
            OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
            return switch (updateSent.keep(document, bytes, name)) {
                case OutgoingOutcome.Done done -> json(officer, done.document());
                case OutgoingOutcome other -> throw OutgoingAnswersJson.problem(other);
            };
        });
    }

    @Delete("/update-files/{fileId}")
    ChangesJson remove(OfficerCaller officer, UUID documentId, UUID fileId) {
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.SEND);
        updateSent.remove(document.id(), new DocumentId(fileId));
        return json(officer, document);
    }

    private ChangesJson json(OfficerCaller officer, OutgoingDocument document) {
        Optional<Replacement> replacement = replacements.findOf(document.id());
        List<ChangesJson.Act> acts = new ArrayList<>();
        if (document.state() == OutgoingState.SENT && reach.may(officer, document, RegistryAction.SEND)) {
            acts.addAll(acts(sendings.get(document.id()), replacement.isPresent()));
            if (updateSent.isFinishedEverywhere(document.id())) {
                acts.remove(ChangesJson.Act.UPDATE);
            }
        }
        return new ChangesJson(
                replacements.listBy(document.id()).stream()
                        .map(line -> other(line.replaced(), line.reason()))
                        .toList(),
                replacement.map(line -> other(line.replacing(), line.reason())).orElse(null),
                files.list(updateSent.waiting(document.id()).stream()
                        .map(UpdateFileRows.Kept::sealed)
                        .toList()),
                acts);
    }

    /** Nothing is updated or replaced that nobody has; what waits for an axis can still be replaced. */
    private static List<ChangesJson.Act> acts(Sending sending, boolean isReplaced) {
        return switch (sending) {
            case SENT ->
                isReplaced ? List.of(ChangesJson.Act.UPDATE) : List.of(ChangesJson.Act.UPDATE, ChangesJson.Act.REPLACE);
            case WAITING -> isReplaced ? List.of() : List.of(ChangesJson.Act.REPLACE);
            case NOT_SENT, REFUSED, TAKEN_BACK, REPLACED -> List.of();
        };
    }

    private ChangesJson.Other other(OutgoingId id, String reason) {
        OutgoingDocument document = outgoing.get(id);
        return new ChangesJson.Other(
                id.value(),
                Optional.ofNullable(document.course().entryId())
                        .flatMap(register::find)
                        .map(entry -> entry.number().symbol())
                        .orElse(null),
                document.words().content().subject(),
                document.state(),
                reason);
    }
}
