package vn.motcua.account;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.Gender;

/** What clients send to sign in; shapes of {@code mobile-api-spec}. */
final class AuthBody {

    private static final String SIX_DIGITS = "[0-9]{6}";

    private AuthBody() {}

    /** Asks for a code. */
    @Introspected
    record NewCode(
            @NotBlank @Size(max = 30) String phone,
            @NotBlank @Size(max = 30) String identifier) {}

    /** Answers a challenge. */
    @Introspected
    record NewToken(
            @NotNull UUID challengeId,
            @NotNull @Pattern(regexp = SIX_DIGITS) String code) {}

    /** Answers a challenge and registers. */
    @Introspected
    record NewRegistration(
            @NotNull UUID challengeId,
            @NotNull @Pattern(regexp = SIX_DIGITS) String code,
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = 200) String fullName,
            @Nullable @Past LocalDate dateOfBirth,
            @Nullable Gender gender,
            @Nullable @Size(min = 1, max = 500) String address,
            @Nullable @Size(max = 254) String email,
            @Nullable @Pattern(regexp = "vi|en") String language,
            @Nullable @Valid NewRepresentative representative) {}

    /** The person who represents an organisation by law. */
    @Introspected
    record NewRepresentative(
            @NotBlank @Size(max = 200) String fullName,
            @NotBlank @Size(max = 30) String personalNumber) {}

    /** An officer's name, password and authenticator's code. */
    @Introspected
    record NewOfficerToken(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = 200) String password,
            @NotNull @Pattern(regexp = SIX_DIGITS) String code) {}

    /** A phone's refresh token; a web client's is in its cookie. */
    @Introspected
    record Refresh(@Nullable @Size(min = 1, max = 200) String refreshToken) {}
}
