package vn.motcua._bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.motcua._support.Api;
import vn.motcua.platform.database.EmbeddedServer;

/** The server as {@code ./motcua run} starts it, in a process that can be killed. */
final class ServerUnderTest implements AutoCloseable {
    private final Path root;
    private final Path data;
    private final int port = freePort();
    private final int standInPort = freePort();
    private @Nullable Process process;

    ServerUnderTest(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    Api api() {
        return Api.at(URI.create("http://127.0.0.1:" + port));
    }

    URI standIn() {
        return URI.create("http://127.0.0.1:" + standInPort);
    }

    void start(boolean fresh) throws IOException {
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(root.resolve("motcua").toString(), "run")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("kill.log").toFile()));
        builder.environment().put("MOTCUA_PORT", Integer.toString(port));
        builder.environment().put("MOTCUA_STANDIN_PORT", Integer.toString(standInPort));
        builder.environment().put("MOTCUA_HOST", "127.0.0.1");
        builder.environment().put("MOTCUA_DATA", data.toString());
        builder.environment().put("MOTCUA_FRESH", Boolean.toString(fresh));
        Process started = builder.start();
        process = started;
        Awaitility.await()
                .atMost(120, TimeUnit.SECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(() -> {
                    if (!started.isAlive()) {
                        throw new AssertionError("the server did not start; see kill.log");
                    }
                    return isUp();
                });
    }

    /** As a power cut would; with the database, whose process is the one that the data folder names. */
    void kill(boolean withDatabase) {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroyForcibly();
        running.onExit().join();
        if (withDatabase) {
            ProcessHandle.of(databasePid()).ifPresent(database -> {
                database.destroyForcibly();
                database.onExit().join();
            });
        }
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().join();
        }
    }

    private boolean isUp() {
        try {
            return api().get("/health").send().status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** Asks the running server's database for one number. */
    long ask(String sql) {
        Properties database = database();
        String url = "jdbc:mysql://127.0.0.1:%s/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                .formatted(database.getProperty("port"), EmbeddedServer.SCHEMA);
        try (Connection connection = DriverManager.getConnection(url, "motcua", database.getProperty("password"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long databasePid() {
        return Long.parseLong(database().getProperty("pid"));
    }

    private Properties database() {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("database/server.properties"))) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
