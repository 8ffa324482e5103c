package vn.motcua.registry.filing;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** In which file a document is, and whether the caller may file it. */
record FilingJson(@Nullable Code code, boolean editable) {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    record Code(
            String organId,
            int catalog,
            String notation,
            @Nullable Integer ordinal,
            String text) {

        static Code of(FileCode code) {
            return new Code(code.organId(), code.catalog(), code.notation(), code.ordinal(), code.text());
        }
    }

    /** A file of the agency's own. */
    @Introspected
    record Filed(
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer catalog,
            @NotBlank @Size(max = FileCode.LONGEST_NOTATION) String notation,
            @Nullable @Min(1) @Max(FileCode.LAST_ORDINAL) Integer ordinal) {}
}
