package vn.motcua.axis;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** An axis in a process of its own, as the launcher starts it, to be killed like any other. */
final class AxisProcess implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path folder;
    private final Path directory;
    private final int port = freePort();
    private Process process;

    private AxisProcess(Path folder, Path directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.process = launched();
    }

    static AxisProcess start(Path folder, Path directory) throws IOException {
        AxisProcess axis = new AxisProcess(folder, directory);
        axis.awaitAnswer();
        return axis;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends it at once, as a crash would; its database too where that is wanted. */
    void kill(boolean withDatabase) throws IOException, InterruptedException {
        if (withDatabase) {
            database().ifPresent(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        process = launched();
        awaitAnswer();
    }

    private java.util.Optional<ProcessHandle> database() throws IOException {
        Properties state = new Properties();
        try (var in = Files.newInputStream(folder.resolve("database/server.properties"))) {
            state.load(in);
        }
        return ProcessHandle.of(Long.parseLong(state.getProperty("pid")));
    }

    private Process launched() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.motcua.axis.AxisMain",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString());
        builder.environment().put("MOTCUA_HOME", Neighbours.home().toString());
        builder.environment().put("MOTCUA_AXIS_DIRECTORY", directory.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling("axis.log").toFile()))
                .start();
    }

    private void awaitAnswer() {
        await().atMost(Duration.ofMinutes(2)).until(this::answers);
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The axis ended: " + log());
        }
        try {
            HttpRequest health =
                    HttpRequest.newBuilder(URI.create(url() + "/health")).build();
            return HTTP.send(health, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it has written so far. */
    List<String> log() {
        try {
            return Files.readAllLines(folder.resolveSibling("axis.log"));
        } catch (IOException none) {
            return List.of();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
