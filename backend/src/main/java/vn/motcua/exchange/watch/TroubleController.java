package vn.motcua.exchange.watch;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.Stage;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** What an agency's clerks have to see to of its documents on their way. */
@Controller("/api/v1/officer/agencies/{agencyId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class TroubleController {
    private static final int LONGEST_CODE = 35;

    private final Troubles troubles;
    private final TroubleActs acts;
    private final RepairTrouble repair;
    private final BacklogRows backlog;
    private final PartnerBook partners;
    private final RegistryRights rights;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean isConnected;

    TroubleController(
            Troubles troubles,
            TroubleActs acts,
            RepairTrouble repair,
            BacklogRows backlog,
            PartnerBook partners,
            RegistryRights rights,
            Transactions transactions,
            Clock clock,
            Optional<AxisRoutes> routes) {
        this.isConnected = routes.isPresent();
        this.troubles = troubles;
        this.acts = acts;
        this.repair = repair;
        this.backlog = backlog;
        this.partners = partners;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    record TroublesJson(List<TroubleJson> items, @Nullable String next) {
        TroublesJson {
            items = List.copyOf(items);
        }

        static TroublesJson of(Page<Trouble> page, Map<UUID, Set<TroubleAct>> acts, PartnerBook partners) {
            return new TroublesJson(
                    page.items().stream()
                            .map(one -> TroubleJson.of(one, Objects.requireNonNull(acts.get(one.id())), partners))
                            .toList(),
                    page.next());
        }
    }

    record TroubleJson(
            UUID id,
            TroubleKind kind,
            @Nullable String code,
            @Nullable String partner,
            @Nullable String partnerName,
            @Nullable UUID outgoingId,
            String reason,
            Instant raisedAt,
            List<TroubleAct> acts) {

        TroubleJson {
            acts = List.copyOf(acts);
        }

        static TroubleJson of(Trouble trouble, Set<TroubleAct> acts, PartnerBook partners) {
            Trouble.About about = trouble.about();
            return new TroubleJson(
                    trouble.id(),
                    trouble.kind(),
                    about.code(),
                    about.partner(),
                    Optional.ofNullable(about.partner())
                            .flatMap(partners::findName)
                            .orElse(null),
                    about.outgoingId(),
                    trouble.reason(),
                    trouble.raisedAt(),
                    List.copyOf(acts));
        }
    }

    record BacklogJson(BacklogRows.Ages notTakenIn, BacklogRows.Ages unanswered, long unsent, boolean connected) {}

    @Introspected
    record SendingAgain(
            @Size(min = 1, max = LONGEST_CODE) @Nullable String receiverCode) {}

    @Get("/exchange-troubles")
    TroublesJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable String after) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ_ALL);
        return transactions.read(() -> {
            Page<Trouble> page = troubles.list(agency, after == null ? null : Cursor.of(after, 1), limit);
            return TroublesJson.of(page, acts.of(page.items()), partners);
        });
    }

    @Get("/exchange-backlog")
    BacklogJson backlog(OfficerCaller officer, UUID agencyId) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ_ALL);
        Instant now = clock.instant();
        return transactions.read(() -> new BacklogJson(
                backlog.ages(agency, Direction.INCOMING, Stage.ARRIVED, now),
                backlog.ages(agency, Direction.OUTGOING, Stage.SENT, now),
                backlog.unsent(agency),
                isConnected));
    }

    @Post("/exchange-troubles/{troubleId}/sendings")
    HttpResponse<Void> sendAgain(OfficerCaller officer, UUID agencyId, UUID troubleId, @Body @Valid SendingAgain body) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.SEND);
        return answer(repair.sendAgain(
                troubleId,
                body.receiverCode(),
                officer.officerId(),
                trouble -> trouble.agencyId().equals(agency)));
    }

    @Post("/exchange-troubles/{troubleId}/end")
    HttpResponse<Void> putAway(OfficerCaller officer, UUID agencyId, UUID troubleId) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.SEND);
        return answer(repair.putAway(troubleId, trouble -> trouble.agencyId().equals(agency)));
    }

    private static HttpResponse<Void> answer(RepairTrouble.Outcome outcome) {
        return switch (outcome) {
            case RepairTrouble.Outcome.Repaired repaired -> HttpResponse.noContent();
            case RepairTrouble.Outcome.NotFound none -> throw ProblemException.of(CommonProblem.NOT_FOUND);
            case RepairTrouble.Outcome.NotToBeSent no ->
                throw ProblemException.of(ExchangeProblem.NOT_MENDED_BY_SENDING);
            case RepairTrouble.Outcome.SentThere there -> throw ProblemException.of(ExchangeProblem.SENT_THERE);
            case RepairTrouble.Outcome.BadReceiver bad ->
                throw ProblemException.invalid(
                        "/receiverCode",
                        "format",
                        new Text(
                                "Không có cơ quan nhận nào khác có mã định danh này",
                                "No other agency that documents reach has this code"));
        };
    }
}
