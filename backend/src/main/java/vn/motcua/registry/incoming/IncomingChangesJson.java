package vn.motcua.registry.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.RegistryFile;

/** What a document's sender has changed of it, over HTTP. */
record IncomingChangesJson(
        List<Past> updates, List<Other> replaces, @Nullable Other replacedBy) {

    IncomingChangesJson {
        updates = List.copyOf(updates);
        replaces = List.copyOf(replaces);
    }

    /**
     * What it said until it was updated.
     *
     * @param at when it was updated
     * @param reason why, in its sender's words
     */
    record Past(Instant at, String reason, String typeName, String subject, Words words, List<RegistryFile> files) {

        Past {
            files = List.copyOf(files);
        }
    }

    /** What else it said. */
    record Words(
            @Nullable Integer pages,
            @Nullable String description,
            @Nullable String signerName,
            @Nullable String signerPosition,
            @Nullable LocalDate dueOn) {}

    /** Another document that stands in its place, or in whose place it stands. */
    record Other(UUID id, String symbol, String subject, String reason) {}
}
