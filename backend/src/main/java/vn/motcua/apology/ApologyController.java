package vn.motcua.apology;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.signature.pdf.SignOutcome;

/** The leader's signature under the apology of a dossier. */
@Controller("/api/v1/officer/dossiers/{dossierId}/apology")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ApologyController {
    private static final int LONGEST = 1000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).withZone(Zone.VIETNAM);

    private final SignApology signApology;
    private final DeskView view;

    ApologyController(SignApology signApology, DeskView view) {
        this.signApology = signApology;
        this.view = view;
    }

    @Introspected
    record Words(
            @NotBlank @Size(max = LONGEST) String reason,
            @NotNull LocalDate newDate) {}

    @Post
    HttpResponse<OfficerDossierJson> sign(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Words body) {
        long version = Version.required(ifMatch);
        SignApology.Words words = new SignApology.Words(body.reason().strip(), body.newDate());
        return switch (signApology.sign(officer, new DossierId(dossierId), version, words)) {
            case SignApology.Outcome.Signed signed -> view.answer(officer, request, signed.dossier());
            case SignApology.Outcome.Refused refused ->
                view.answer(officer, request, DossierProblems.changed(refused.change()));
            case SignApology.Outcome.NotTheirs no -> throw ProblemException.of(ApologyProblem.NOT_LEADER);
            case SignApology.Outcome.NonePrepared none -> throw ProblemException.of(ApologyProblem.NONE_PREPARED);
            case SignApology.Outcome.SignedBefore once -> throw ProblemException.of(ApologyProblem.SIGNED_BEFORE);
            case SignApology.Outcome.CannotSign cannot -> throw problem(cannot.why());
            case SignApology.Outcome.BadDate bad -> throw ProblemException.invalid("/newDate", "minimum", bad.reason());
        };
    }

    private static ProblemException problem(SignOutcome.NotSigned obstacle) {
        return switch (obstacle) {
            case SignOutcome.NoKey none ->
                ProblemException.of(ApologyProblem.CANNOT_SIGN)
                        .withDetail(new Text(
                                "Hệ thống chưa có chứng thư số của người ký", "The signer has no certificate here"));
            case SignOutcome.CertificateNotValid dates ->
                ProblemException.of(ApologyProblem.CANNOT_SIGN)
                        .withDetail(new Text(
                                "Chứng thư số có hiệu lực từ " + day(dates.validFrom()) + " đến "
                                        + day(dates.validTo()),
                                "The certificate is valid from " + day(dates.validFrom()) + " to "
                                        + day(dates.validTo())));
            case SignOutcome.KeyFailed failed -> ProblemException.of(ApologyProblem.KEY_FAILED);
            case SignOutcome.NoTimeStamp none -> ProblemException.of(ApologyProblem.NO_TIME_STAMP);
        };
    }

    private static String day(Instant instant) {
        return DAY.format(instant);
    }
}
