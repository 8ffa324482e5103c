package vn.motcua.account.phone;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.code.CodeNotSentException;
import vn.motcua.account.code.Purpose;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantInput;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.BindPhone;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Officers at the counter bind accounts to other phones here. */
@Controller("/api/v1/officer/phone-changes")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PhoneChangeController {

    /** Plenty at a counter, and too few to send messages to strangers with, or to take accounts over by the dozen. */
    private static final Limit CODES = new Limit("phone-change-code", 30, Duration.ofDays(1));

    private static final Limit CHANGES = new Limit("phone-change", 20, Duration.ofDays(1));
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Challenges challenges;
    private final Applicants applicants;
    private final ChangePhone changePhone;
    private final RateLimits limits;
    private final CounterRights rights;
    private final Agencies agencies;

    PhoneChangeController(
            Challenges challenges,
            Applicants applicants,
            ChangePhone changePhone,
            RateLimits limits,
            CounterRights rights,
            Agencies agencies) {
        this.challenges = challenges;
        this.applicants = applicants;
        this.changePhone = changePhone;
        this.limits = limits;
        this.rights = rights;
        this.agencies = agencies;
    }

    record ChallengeJson(UUID challengeId, Instant expiresAt) {}

    record ChangedJson(String fullName, String phone) {}

    record AskedJson(UUID requestId, Instant expiresAt) {}

    @Post("/codes")
    HttpResponse<ChallengeJson> code(
            HttpRequest<?> request, OfficerCaller officer, @Body @Valid PhoneChangeBody.NewCode body) {
        rights.required(officer);
        Identifier identifier = ApplicantInput.identifier("/identifier", body.identifier());
        PhoneNumber phone = PhoneNumber.parse(body.phone()).orElseThrow(() -> badPhone(body.phone()));
        take(CODES, officer);
        refuseNeedless(identifier, phone);
        try {
            Purpose purpose = Purpose.phoneChange(new OfficerId(officer.officerId()));
            Challenge challenge = challenges.send(purpose, phone, identifier, Language.of(request));
            return HttpResponse.accepted().body(new ChallengeJson(challenge.id().value(), challenge.expiresAt()));
        } catch (CodeNotSentException broken) {
            throw ProblemException.of(CommonProblem.UNAVAILABLE);
        }
    }

    @Post
    HttpResponse<?> change(OfficerCaller officer, @Body @Valid PhoneChangeBody.NewChange body) {
        PhoneChange change = new PhoneChange(
                new OfficerId(officer.officerId()),
                rights.required(officer),
                body.cause(),
                body.paper(),
                new BindPhone.Papers(
                        ApplicantInput.fullName("/fullName", body.fullName()),
                        checked(body.dateOfBirth()),
                        representative(body.representative())),
                body.reason().strip());
        take(CHANGES, officer);
        return answer(change, body);
    }

    private HttpResponse<?> answer(PhoneChange change, PhoneChangeBody.NewChange body) {
        return switch (changePhone.change(new ChallengeId(body.challengeId()), body.code(), change)) {
            case ChangePhone.Outcome.Changed(PhoneNumber phone) ->
                HttpResponse.ok(new ChangedJson(change.said().fullName(), phone.national()));
            case ChangePhone.Outcome.Asked(UUID requestId, Instant expiresAt) ->
                HttpResponse.accepted().body(new AskedJson(requestId, expiresAt));
            case ChangePhone.Outcome.AskedAlready(AgencyId agency) -> throw askedAlready(agency);
            case ChangePhone.Outcome.CodeRejected(CodeCheck.Rejected why) ->
                throw ProblemException.of(CommonProblem.INVALID_INPUT, List.of(why.problem()));
            case ChangePhone.Outcome.NotRegistered none -> throw ProblemException.of(PhoneChangeProblem.NOT_REGISTERED);
            case ChangePhone.Outcome.NameDiffers differs -> throw ProblemException.of(PhoneChangeProblem.NAME_DIFFERS);
            case ChangePhone.Outcome.RepresentativeDiffers differs ->
                throw ProblemException.of(PhoneChangeProblem.REPRESENTATIVE_DIFFERS);
            case ChangePhone.Outcome.SamePhone same -> throw ProblemException.of(PhoneChangeProblem.PHONE_SAME);
            case ChangePhone.Outcome.Unfit(String pointer, String keyword, Text message) ->
                throw ProblemException.invalid(pointer, keyword, message);
        };
    }

    /** Who has to be asked to take it back, or to decide. */
    private ProblemException askedAlready(AgencyId agency) {
        String name = agencies.get(agency).name();
        return ProblemException.of(PhoneChangeProblem.ALREADY_ASKED)
                .withDetail(new Text(
                        "Đề nghị được gửi tại " + name + "; cán bộ đã gửi đề nghị có thể rút lại",
                        "It was asked for at " + name + "; the officer who asked can take it back"));
    }

    /** No message is sent, and no code read out, for an account that there is not or that has this phone. */
    private void refuseNeedless(Identifier identifier, PhoneNumber phone) {
        Applicant applicant = applicants
                .findByIdentifier(identifier)
                .orElseThrow(() -> ProblemException.of(PhoneChangeProblem.NOT_REGISTERED));
        if (applicant.phone().equals(phone)) {
            throw ProblemException.of(PhoneChangeProblem.PHONE_SAME);
        }
    }

    private static Applicant.@Nullable LegalRepresentative representative(
            PhoneChangeBody.@Nullable NewRepresentative sent) {
        return sent == null
                ? null
                : new Applicant.LegalRepresentative(
                        ApplicantInput.fullName("/representative/fullName", sent.fullName()),
                        ApplicantInput.personalNumber("/representative/personalNumber", sent.personalNumber()));
    }

    private void take(Limit limit, OfficerCaller officer) {
        limits.take(limit, officer.officerId().toString()).ifPresent(wait -> {
            throw ProblemException.tooMany(wait);
        });
    }

    private static @Nullable LocalDate checked(@Nullable LocalDate birth) {
        if (birth != null && birth.isBefore(EARLIEST_BIRTH)) {
            throw ProblemException.invalid(
                    "/dateOfBirth",
                    "range",
                    new Text("Hãy nhập năm sinh từ 1900 đến nay", "Give a year of birth from 1900 on"));
        }
        return birth;
    }

    private static ProblemException badPhone(String typed) {
        var fault = ApplicantInput.phoneProblem("/phone", typed);
        return ProblemException.invalid(fault.pointer(), fault.keyword(), fault.message());
    }
}
