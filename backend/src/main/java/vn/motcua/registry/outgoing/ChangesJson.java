package vn.motcua.registry.outgoing;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.RegistryFile;

/** What stands in the place of what, and what waits to go with an update. */
record ChangesJson(List<Other> replaces, @Nullable Other replacedBy, List<RegistryFile> updateFiles, List<Act> acts) {

    private static final int LONGEST = 1000;

    ChangesJson {
        replaces = List.copyOf(replaces);
        updateFiles = List.copyOf(updateFiles);
        acts = List.copyOf(acts);
    }

    /** What an officer can do. */
    enum Act {
        UPDATE,
        REPLACE
    }

    /** The other document. */
    record Other(UUID id, @Nullable String symbol, String subject, OutgoingState state, String reason) {}

    /** Which document replaces it, and why. */
    @Introspected
    record Replacing(
            @NotNull UUID replacementId,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /** What is new of it, and why. */
    @Introspected
    record Update(
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable @Size(max = 500) String description,
            @Nullable LocalDate dueOn) {}
}
