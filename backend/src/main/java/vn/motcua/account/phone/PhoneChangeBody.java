package vn.motcua.account.phone;

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

/** What officers send; shapes of {@code mobile-api-spec}. */
final class PhoneChangeBody {

    private PhoneChangeBody() {}

    /** Whose account, and the phone in the holder's hand. */
    @Introspected
    record NewCode(
            @NotBlank @Size(max = 30) String identifier,
            @NotBlank @Size(max = 30) String phone) {}

    /** The person who represents an organisation by law. */
    @Introspected
    record NewRepresentative(
            @NotBlank @Size(max = 200) String fullName,
            @NotBlank @Size(max = 30) String personalNumber) {}

    /** The version of what was compared with what the papers say. */
    @Introspected
    record Confirmation(@NotBlank @Size(max = 64) String version) {}

    /** Why a request is refused. */
    @Introspected
    record Refusal(@NotBlank @Size(max = 500) String reason) {}

    /** The code that the holder read out, and what the officer has seen. */
    @Introspected
    record NewChange(
            @NotNull UUID challengeId,
            @NotNull @Pattern(regexp = "[0-9]{6}") String code,
            PhoneChange.@NotNull Cause cause,
            PhoneChange.@NotNull Paper paper,
            @NotBlank @Size(max = 200) String fullName,
            @Nullable @Past LocalDate dateOfBirth,
            @Nullable @Valid NewRepresentative representative,
            @NotBlank @Size(max = 500) String reason) {}
}
