package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Servers as processes of their own, each with its log; closing stops all of them. */
final class Processes implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(20);
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8");

    private final String classPath;
    private final List<String> options;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, Started> started = new LinkedHashMap<>();

    /**
     * Servers on a class path.
     *
     * @param options of their virtual machines, beside those that all have
     */
    Processes(String classPath, List<String> options) {
        this.classPath = classPath;
        this.options = List.copyOf(options);
    }

    /** Servers on this program's own class path. */
    static Processes ofOwnClassPath() {
        return new Processes(System.getProperty("java.class.path"), List.of());
    }

    private record Started(String name, ProcessBuilder builder, Process process, Path log) {
        Started again() throws IOException {
            return new Started(name, builder, builder.start(), log);
        }
    }

    /** Starts a main class. */
    void start(String name, List<String> command, Map<String, String> settings, Path log) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(OPTIONS);
        line.addAll(options);
        line.addAll(List.of("-cp", classPath));
        line.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("MOTCUA_"));
        builder.environment().putAll(settings);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            started.put(name, new Started(name, builder, builder.start(), log));
        } catch (IOException broken) {
            throw new UncheckedIOException("a server cannot be started: " + name, broken);
        }
    }

    /** Ends one at once, as a crash would. */
    void kill(String name) {
        Process process = require(name).process;
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts one that has ended with what it was started with. */
    void startAgain(String name) {
        try {
            started.put(name, require(name).again());
        } catch (IOException broken) {
            throw new UncheckedIOException("a server cannot be started again: " + name, broken);
        }
    }

    private Started require(String name) {
        return Objects.requireNonNull(started.get(name), name);
    }

    /** Waits until an address answers at all. */
    void await(String name, URI address) {
        Waiting.until(LONGEST_START, "tiến trình “" + name + "”", () -> {
            requireAlive(name);
            return answers(address) ? Optional.of(name) : Optional.empty();
        });
    }

    private void requireAlive(String name) {
        Started one = require(name);
        if (!one.process.isAlive()) {
            throw new DemoFailure("Tiến trình “" + name + "” đã dừng; xem " + one.log + ":\n" + end(one.log));
        }
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException unreadable) {
            return "(không đọc được)";
        }
    }

    private boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Bị dừng giữa chừng", stopped);
        }
    }

    /** The ids of those that run. */
    List<Long> ids() {
        return started.values().stream().map(one -> one.process.pid()).toList();
    }

    @Override
    public void close() {
        started.values().forEach(one -> one.process.destroy());
        for (Started one : started.values()) {
            try {
                if (!one.process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                    one.process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                one.process.destroyForcibly();
            }
        }
    }
}
