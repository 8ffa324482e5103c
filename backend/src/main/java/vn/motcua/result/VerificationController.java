package vn.motcua.result;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.platform.limit.Networks;
import vn.motcua.platform.limit.PublicLimit;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.result.VerifyResult.Verified;

/** Verification of results for anyone; a file itself need not be sent, its hash is enough. */
@Controller("/api/v1/results")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class VerificationController {

    private static final String SHA256 = "[0-9a-fA-F]{64}";

    private final VerifyResult verifyResult;
    private final Agencies agencies;
    private final PublicLimit limit;
    private final Networks networks;

    VerificationController(VerifyResult verifyResult, Agencies agencies, PublicLimit limit, Networks networks) {
        this.verifyResult = verifyResult;
        this.agencies = agencies;
        this.limit = limit;
        this.networks = networks;
    }

    /** Whether a result holds. */
    enum State {
        VALID,
        REVOKED
    }

    record VerificationJson(
            State state,
            String procedureCode,
            String procedureName,
            String handedOverBy,
            Instant handedOverAt,
            @Nullable DocumentJson document,
            @Nullable String documentSha256,
            @Nullable Instant revokedAt) {}

    /** What stands on the document that was issued. */
    record DocumentJson(String symbol, LocalDate issuedOn, String issuedBy) {}

    @Get("/by-code/{code}")
    VerificationJson byCode(HttpRequest<?> request, @Size(max = 60) String code) {
        limit.take(networks.of(request));
        return answer(request, verifyResult.byCode(code));
    }

    @Get("/by-hash/{sha256}")
    VerificationJson byHash(HttpRequest<?> request, @Pattern(regexp = SHA256) String sha256) {
        limit.take(networks.of(request));
        return answer(request, verifyResult.byHash(sha256));
    }

    private VerificationJson answer(HttpRequest<?> request, Optional<Verified> found) {
        Language language = Language.of(request);
        return found.map(verified -> json(verified, language))
                .orElseThrow(() -> ProblemException.of(ResultProblem.NOT_OURS));
    }

    private VerificationJson json(Verified verified, Language language) {
        return new VerificationJson(
                verified.revokedAt() == null ? State.VALID : State.REVOKED,
                verified.procedureCode().value(),
                verified.procedure().nameIn(language),
                name(verified.handedOverBy(), language),
                verified.handedOverAt(),
                document(verified.document(), language),
                verified.documentSha256(),
                verified.revokedAt());
    }

    private @Nullable DocumentJson document(VerifyResult.@Nullable IssuedDocument document, Language language) {
        return document == null
                ? null
                : new DocumentJson(document.symbol(), document.issuedOn(), name(document.issuedBy(), language));
    }

    private String name(AgencyId agency, Language language) {
        return AgencyJson.of(agencies.get(agency), language).name();
    }
}
