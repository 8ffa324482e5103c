package vn.motcua.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;

/** A contract, bundled into one document, and what an app written against an older one would notice of it. */
record Contract(String text) {
    private static final ObjectMapper YAML = new YAMLMapper();

    /** Enumerations are open: apps accept values that they do not know yet, so answers may gain some. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    /** The contract as it is written now. */
    static Contract current() {
        return read(Path.of(System.getProperty("motcua.contract")));
    }

    /** The contract that was released last: the highest version there is a file of. */
    static Contract released() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("motcua.released")))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(Contract::read)
                    .max(Comparator.comparing(Contract::version))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Contract read(Path file) {
        try {
            return new Contract(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Version version() {
        return Version.parse(document().path("info").path("version").asText());
    }

    /** This contract with something changed in it. */
    Contract with(Consumer<ObjectNode> change) {
        ObjectNode changed = document();
        change.accept(changed);
        try {
            return new Contract(YAML.writeValueAsString(changed));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Changes since(Contract older) {
        return new Changes(OpenApiCompare.fromContents(older.text, text, List.of(), OPTIONS));
    }

    ObjectNode document() {
        try {
            return (ObjectNode) YAML.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
