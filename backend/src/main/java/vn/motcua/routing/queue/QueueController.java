package vn.motcua.routing.queue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.routing.PaymentLookup;

/** What lies before an officer. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {

    private final Queues queues;
    private final Agencies agencies;
    private final ProcedureNames names;
    private final PaymentLookup payments;

    QueueController(Queues queues, Agencies agencies, ProcedureNames names, PaymentLookup payments) {
        this.queues = queues;
        this.payments = payments;
        this.agencies = agencies;
        this.names = names;
    }

    @Get("/queues")
    QueueCounts counts(OfficerCaller officer) {
        return queues.counts(officer);
    }

    @Get("/dossiers")
    QueueJson list(
            OfficerCaller officer,
            @QueryValue(defaultValue = "ALL") Queue queue,
            @QueryValue @Nullable @Size(max = 100) String q,
            @QueryValue @Nullable @Size(min = 1, max = 40) String procedureCode,
            @QueryValue @Nullable DossierStatus status,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable String after,
            HttpRequest<?> request) {
        QueueFilter filter = new QueueFilter(queue, q, procedureCode, status, limit, after);
        Page<QueueItem> page = queues.list(officer, filter);
        return QueueJson.of(page, payBy(page), agencies, names, Language.of(request));
    }

    /** A dossier that waits to be paid for has no step that is due: what passes is the last day to pay. */
    private Map<UUID, Instant> payBy(Page<QueueItem> page) {
        List<UUID> waiting = page.items().stream()
                .filter(item -> item.status() == DossierStatus.PAYMENT_REQUESTED
                        && !item.times().hasGoneOn())
                .map(item -> item.dossierId().value())
                .toList();
        return waiting.isEmpty() ? Map.of() : payments.payBy(waiting);
    }
}
