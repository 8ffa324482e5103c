package vn.motcua.applicant.representation.offer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.LeaveProblems;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.RepresentationJson;
import vn.motcua.applicant.representation.Scope;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;

/** Offers over HTTP: made, listed and taken back by their owner, opened and taken by another. A secret travels in bodies alone. */
@Controller("/api/v1/me/representation-offers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfferController {

    private static final int DAYS_OPEN = 3;

    private final MakeOffer makeOffer;
    private final TakeOffer takeOffer;
    private final Offers offers;
    private final Clock clock;

    OfferController(MakeOffer makeOffer, TakeOffer takeOffer, Offers offers, Clock clock) {
        this.makeOffer = makeOffer;
        this.takeOffer = takeOffer;
        this.offers = offers;
        this.clock = clock;
    }

    @Introspected
    record NewOffer(
            @NotEmpty @Size(max = 4) List<@NotNull RepresentationAction> actions,

            @Nullable @Size(min = 1, max = 100)
            List<@NotNull @Pattern(regexp = "[0-9A-Za-z.-]{1,40}") String> procedures,

            @NotNull LocalDate validUntil,
            @Nullable @Min(1) @Max(7) Integer daysOpen) {}

    @Introspected
    record Opening(
            @NotNull @Pattern(regexp = "[0-9A-Za-z_-]{43}") String secret) {}

    @Get
    OfferJson.Page list(ApplicantCaller caller) {
        Instant now = clock.instant();
        List<Offer> made = offers.listOf(new ApplicantId(caller.applicantId()));
        Map<ApplicantId, String> takers = offers.takers(made);
        return new OfferJson.Page(made.stream()
                .map(offer ->
                        OfferJson.listed(offer, now, offer.takenBy() == null ? null : takers.get(offer.takenBy())))
                .toList());
    }

    @Post
    HttpResponse<OfferJson> make(ApplicantCaller caller, @Body @Valid NewOffer body) {
        Scope scope = new Scope(
                Set.copyOf(body.actions()), body.procedures() == null ? Set.of() : Set.copyOf(body.procedures()));
        Duration open = Duration.ofDays(body.daysOpen() == null ? DAYS_OPEN : body.daysOpen());
        return switch (makeOffer.make(caller, Leave.of(scope, body.validUntil()), open)) {
            case MakeOffer.Outcome.Made(Offer offer, OfferSecret secret) ->
                HttpResponse.created(OfferJson.made(offer, clock.instant(), secret))
                        .header("Location", "/api/v1/me/representation-offers/" + offer.id());
            case MakeOffer.Outcome.BadDay bad -> throw LeaveProblems.badDay();
            case MakeOffer.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }

    @Delete("/{offerId}")
    HttpResponse<?> takeBack(ApplicantCaller caller, UUID offerId) {
        if (!offers.takeBack(new ApplicantId(caller.applicantId()), offerId)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }

    /** Shows it; nothing is taken yet. */
    @Post("/opening")
    OfferJson.Shown open(ApplicantCaller caller, @Body @Valid Opening body) {
        return switch (takeOffer.look(caller, new OfferSecret(body.secret()))) {
            case TakeOffer.Seen.Open seen -> OfferJson.Shown.of(seen.offer(), seen.owner());
            case TakeOffer.Refusal refusal -> throw problem(refusal);
        };
    }

    @Post("/taking")
    HttpResponse<RepresentationJson> take(ApplicantCaller caller, @Body @Valid Opening body) {
        return switch (takeOffer.take(caller, new OfferSecret(body.secret()))) {
            case TakeOffer.Outcome.Taken taken -> HttpResponse.created(RepresentationJson.of(taken.representation()));
            case TakeOffer.Refusal refusal -> throw problem(refusal);
        };
    }

    private static ProblemException problem(TakeOffer.Refusal refusal) {
        return switch (refusal) {
            case TakeOffer.Refusal.NotThere none -> ProblemException.of(OfferProblem.NOT_THERE);
            case TakeOffer.Refusal.OnesOwn own -> ProblemException.of(OfferProblem.ONES_OWN);
            case TakeOffer.Refusal.TooMany tooMany -> ProblemException.tooMany(tooMany.retryAfter());
        };
    }
}
