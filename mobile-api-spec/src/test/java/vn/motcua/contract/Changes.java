package vn.motcua.contract;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What differs between two contracts. */
record Changes(ChangedOpenApi found) {
    boolean any() {
        return found.isDifferent();
    }

    /**
     * Whether whoever was written against the older one still works. The comparison takes a field that may be absent for one
     * that may go; here it may not: apps show it, and a field that is no longer taken is an unknown one, which is refused.
     */
    boolean keepAll() {
        return found.isCompatible() && below(found).noneMatch(Changes::lostFields);
    }

    String described() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownRender().render(found, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean lostFields(Changed changed) {
        return changed instanceof ChangedSchema schema
                && !schema.getMissingProperties().isEmpty();
    }

    private static Stream<Changed> below(Changed changed) {
        if (changed instanceof ComposedChanged composed) {
            return composed.getChangedElements().stream()
                    .filter(Objects::nonNull)
                    .flatMap(part -> Stream.concat(Stream.of(part), below(part)));
        }
        return Stream.of();
    }
}
