package vn.motcua.account.activation;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is sent to activate; shapes of {@code mobile-api-spec}. None of it is written anywhere as it was sent. */
final class ActivationBody {

    private static final int LONGEST_CODE = 40;

    private ActivationBody() {}

    /** A user name and its code. */
    @Introspected
    record Opening(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = LONGEST_CODE) String code) {}

    /** The same with what the officer chose. */
    @Introspected
    record Completion(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = LONGEST_CODE) String code,
            @NotNull @Size(min = 1, max = 200) String password,
            @NotNull @Pattern(regexp = "[0-9]{6}") String authenticatorCode) {}

    /** Why a code is issued. */
    @Introspected
    record NewCode(@NotBlank @Size(max = 500) String reason) {}
}
