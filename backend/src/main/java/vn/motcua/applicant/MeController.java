package vn.motcua.applicant;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;

/** The caller's own profile over HTTP. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {

    private final Applicants applicants;
    private final ChangeProfile changeProfile;

    MeController(Applicants applicants, ChangeProfile changeProfile) {
        this.applicants = applicants;
        this.changeProfile = changeProfile;
    }

    @Introspected
    record ProfileBody(
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(min = 1, max = 500) String address,
            @NotNull @Pattern(regexp = "vi|en") String language) {}

    record MeJson(
            UUID id,
            ApplicantKind kind,
            String fullName,
            @Nullable String personalNumber,
            @Nullable String taxCode,
            String phone,
            @Nullable String email,
            @Nullable LocalDate dateOfBirth,
            @Nullable Gender gender,
            @Nullable String address,
            String language,
            long version) {

        static MeJson of(Applicant applicant) {
            PersonalNumber personalNumber = applicant.personalNumber();
            TaxCode taxCode = applicant.taxCode();
            return new MeJson(
                    applicant.id().value(),
                    applicant.kind(),
                    applicant.fullName(),
                    personalNumber == null ? null : personalNumber.value(),
                    taxCode == null ? null : taxCode.value(),
                    applicant.phone().value(),
                    applicant.email(),
                    applicant.dateOfBirth(),
                    applicant.gender(),
                    applicant.address(),
                    applicant.language().tag(),
                    applicant.version());
        }
    }

    @Get
    HttpResponse<MeJson> get(ApplicantCaller caller) {
        return applicants
                .find(new ApplicantId(caller.applicantId()))
                .map(MeController::answer)
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
    }

    @Put
    HttpResponse<MeJson> change(
            ApplicantCaller caller, @Header("If-Match") @Nullable String ifMatch, @Body @Valid ProfileBody body) {
        NewApplicant.Contact contact = new NewApplicant.Contact(
                ApplicantInput.address(body.address()),
                ApplicantInput.email("/email", body.email()),
                Language.ofTag(body.language()));
        long version = Version.required(ifMatch);
        return switch (changeProfile.change(new ApplicantId(caller.applicantId()), version, contact)) {
            case ChangeProfile.Outcome.Changed(Applicant applicant) -> answer(applicant);
            case ChangeProfile.Outcome.Stale stale ->
                throw ProblemException.of(CommonProblem.STALE_VERSION).with("currentVersion", stale.currentVersion());
            case ChangeProfile.Outcome.NotFound none -> throw ProblemException.of(CommonProblem.NOT_FOUND);
        };
    }

    private static HttpResponse<MeJson> answer(Applicant applicant) {
        return HttpResponse.ok(MeJson.of(applicant)).header("ETag", Version.tag(applicant.version()));
    }
}
