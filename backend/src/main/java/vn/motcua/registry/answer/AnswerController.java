package vn.motcua.registry.answer;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingReach;

/** With what an incoming document can be finished. */
@Controller("/api/v1/officer/incoming-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class AnswerController {

    private final IncomingReach reach;
    private final PossibleAnswerRows rows;
    private final Agencies agencies;
    private final Transactions transactions;

    AnswerController(IncomingReach reach, PossibleAnswerRows rows, Agencies agencies, Transactions transactions) {
        this.reach = reach;
        this.rows = rows;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    record Page(List<PossibleAnswerRows.PossibleAnswer> items) {}

    @Get("/possible-answers")
    Page list(OfficerCaller officer, UUID documentId, @QueryValue @Nullable @Size(max = 200) String q) {
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.READ);
        var question = new PossibleAnswerRows.Question(
                document.agencyId(),
                document.origin().arrivedAt(),
                codes(document.letter().sender().code()),
                q == null || q.isBlank() ? null : q);
        return new Page(transactions.read(() -> rows.list(question)));
    }

    /** Documents go to an agency by its code of either scheme. */
    private List<String> codes(String sender) {
        return agencies.findByCode(sender)
                .map(agency -> Stream.of(agency.code(), agency.qcvnCode()))
                .orElseGet(() -> Stream.of(sender))
                .toList();
    }
}
