package vn.motcua.registry.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;

/** Paper copies: what clerks have to print, post and follow. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class PaperController {

    private static final Text TOO_EARLY =
            new Text("Ngày nhận không được trước ngày gửi", "It cannot have come before it was posted");
    private static final Text FUTURE =
            new Text("Ngày nhận không được sau hôm nay", "The day that it came cannot be after today");

    private final PaperRows rows;
    private final RegistryRights rights;
    private final Transactions transactions;
    private final Clock clock;

    PaperController(PaperRows rows, RegistryRights rights, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Introspected
    record Posting(@Nullable @Size(max = 60) String postNumber) {}

    @Introspected
    record Receipt(@NotNull LocalDate receivedOn) {}

    record TasksJson(List<TaskJson> items, @Nullable String next) {
        TasksJson {
            items = List.copyOf(items);
        }
    }

    record TaskJson(
            UUID id,
            @Nullable UUID documentId,
            @Nullable String documentSymbol,
            @Nullable String documentSubject,
            @Nullable UUID dossierId,
            @Nullable String dossierCode,
            @Nullable String receiverCode,
            String receiverName,
            @Nullable String receiverAddress,
            PaperTask.State state,
            Instant openedAt,
            @Nullable Instant postedAt,
            @Nullable String postNumber,
            @Nullable LocalDate receivedOn) {

        static TaskJson of(PaperTask task) {
            PaperTask.Subject subject = task.subject();
            PaperTask.Subject.Document document = subject instanceof PaperTask.Subject.Document of ? of : null;
            PaperTask.Subject.Result result = subject instanceof PaperTask.Subject.Result of ? of : null;
            return new TaskJson(
                    task.id(),
                    document == null ? null : document.outgoingId(),
                    document == null ? null : document.symbol(),
                    document == null ? null : document.subject(),
                    result == null ? null : result.dossierId(),
                    result == null ? null : result.dossierCode(),
                    task.receiver().code(),
                    task.receiver().name(),
                    task.receiver().address(),
                    task.state(),
                    task.openedAt(),
                    task.posting().postedAt(),
                    task.posting().postNumber(),
                    task.posting().receivedOn());
        }
    }

    @Get("/agencies/{agencyId}/paper-tasks")
    TasksJson tasks(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue PaperTask.@Nullable State state,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.SEND);
        var page =
                transactions.read(() -> rows.list(agency, state, after, limit)).map(TaskJson::of);
        return new TasksJson(page.items(), page.next());
    }

    @Post("/paper-tasks/{taskId}/posting")
    TaskJson post(OfficerCaller officer, UUID taskId, @Body @Valid Posting body) {
        required(officer, taskId);
        return done(
                taskId,
                transactions.write(() -> rows.post(taskId, body.postNumber(), officer.officerId(), clock.instant())));
    }

    @Post("/paper-tasks/{taskId}/receipt")
    TaskJson receive(OfficerCaller officer, UUID taskId, @Body @Valid Receipt body) {
        PaperTask task = required(officer, taskId);
        Instant posted = task.posting().postedAt();
        if (posted != null && body.receivedOn().isBefore(LocalDate.ofInstant(posted, Zone.VIETNAM))) {
            throw ProblemException.invalid("/receivedOn", "minimum", TOO_EARLY);
        }
        if (body.receivedOn().isAfter(LocalDate.ofInstant(clock.instant(), Zone.VIETNAM))) {
            throw ProblemException.invalid("/receivedOn", "maximum", FUTURE);
        }
        return done(taskId, transactions.write(() -> rows.receive(taskId, body.receivedOn())));
    }

    private PaperTask required(OfficerCaller officer, UUID taskId) {
        PaperTask task = transactions
                .read(() -> rows.find(taskId))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        rights.require(officer, task.agencyId().value(), RegistryAction.SEND);
        return task;
    }

    private TaskJson done(UUID taskId, boolean moved) {
        if (!moved) {
            throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
        }
        return TaskJson.of(transactions.read(() -> rows.find(taskId)).orElseThrow());
    }
}
