package vn.motcua.signature.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Debian's pdfsig and SoftHSM, unpacked into an ignored folder; nothing of it is ours. */
record SigningTools(Path root) {
    private static final int CANNOT_BE_HAD = 3;

    /** Fetches them if need be; empty, with the reason on the console, where they cannot be had. */
    static Optional<SigningTools> find() {
        Path project = Path.of(System.getProperty("motcua.root"));
        Path folder = project.resolve(".motcua/signing-tools");
        try {
            Files.createDirectories(folder.getParent());
            Path log = folder.resolveSibling("signing-tools.log");
            Process fetching = new ProcessBuilder(
                            "bash", project.resolve(".mvn/signing-tools.sh").toString(), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int ended = wait(fetching);
            if (ended == CANNOT_BE_HAD) {
                LoggerFactory.getLogger(SigningTools.class)
                        .error("pdfsig and SoftHSM cannot be had here: the tests that need them are SKIPPED");
                return Optional.empty();
            }
            if (ended != 0) {
                throw new IllegalStateException("the signing tools could not be fetched; see " + log.getFileName());
            }
            return Optional.of(new SigningTools(folder.resolve("root")));
        } catch (IOException broken) {
            throw new IllegalStateException("the signing tools could not be fetched", broken);
        }
    }

    /** The libraries they came with stand before the machine's. */
    Map<String, String> environment() {
        Path libraries = root.resolve("usr/lib/x86_64-linux-gnu");
        return Map.of("LD_LIBRARY_PATH", libraries + ":" + libraries.resolve("nss"));
    }

    /** What pdfsig says about a file; it ends with 0 whatever it found, so its words count. */
    List<String> pdfsig(Path pdf) throws IOException {
        return run(List.of(root.resolve("usr/bin/pdfsig").toString(), "-nocert", pdf.toString()), Map.of());
    }

    /** Runs a command beside these libraries and gives what it said. */
    List<String> run(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().putAll(environment());
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> said;
        try (var reader = process.inputReader()) {
            said = reader.lines().toList();
        }
        if (wait(process) != 0) {
            throw new IOException(String.join("\n", said));
        }
        return said;
    }

    private static int wait(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
