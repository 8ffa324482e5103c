package vn.motcua._support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real MySQL 9 for one run of tests, where one can be had. */
record MySqlServer(Process process, int port) implements AutoCloseable {
    private static final int CANNOT_BE_HAD = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Fetches it if need be and starts it; empty, with the reason on the console, where it cannot be had. */
    static Optional<MySqlServer> start() {
        Path folder = TestDatabase.root().resolve(".motcua/mysql9");
        try {
            Files.createDirectories(folder.getParent());
            Path log = folder.resolveSibling("mysql9.log");
            int fetched = run(
                    log,
                    List.of(
                            "bash",
                            TestDatabase.root().resolve(".mvn/mysql9.sh").toString(),
                            folder.toString()));
            if (fetched == CANNOT_BE_HAD) {
                return Optional.empty();
            }
            if (fetched != 0) {
                throw new IllegalStateException("MySQL could not be fetched; see " + log.getFileName());
            }
            return Optional.of(started(folder));
        } catch (IOException broken) {
            throw new IllegalStateException("MySQL could not be started", broken);
        }
    }

    String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/mysql?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static MySqlServer started(Path folder) throws IOException {
        Path data = folder.resolve("data");
        if (!Files.exists(data)) {
            Path half = folder.resolve("data.new");
            List<String> initialise = command(folder, half);
            initialise.add("--initialize-insecure");
            if (run(folder.resolve("initialise.log"), initialise) != 0) {
                throw new IllegalStateException("MySQL could not make its data folder; see initialise.log");
            }
            Files.move(half, data);
        }
        stopLeftBehind(data);
        int port = freePort();
        List<String> serve = command(folder, data);
        serve.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--mysqlx=OFF",
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--default-time-zone=+00:00",
                // Tests make their data anew: nothing of it need survive a crash.
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF"));
        MySqlServer server = new MySqlServer(
                new ProcessBuilder(serve)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile())
                        .start(),
                port);
        Awaitility.await().atMost(PATIENCE).until(server::answers);
        return server;
    }

    /** A run that was killed leaves its server behind, and only one may have the data folder. */
    private static void stopLeftBehind(Path data) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains("--datadir=" + data))
                        .isPresent())
                .forEach(process -> {
                    process.destroy();
                    process.onExit().join();
                });
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("MySQL ended while starting; see server.log");
        }
        try {
            DriverManager.getConnection(jdbcUrl(), "root", "").close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Its own loader with its own libraries: nothing of the machine's need fit. */
    private static List<String> command(Path folder, Path data) {
        Path root = folder.resolve("root");
        List<String> command = new ArrayList<>(List.of(
                root.resolve("usr/lib64/ld-linux-x86-64.so.2").toString(),
                "--library-path",
                root.resolve("usr/lib/x86_64-linux-gnu").toString(),
                root.resolve("usr/sbin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + root.resolve("usr"),
                "--lc-messages-dir=" + root.resolve("usr/share/mysql"),
                "--character-sets-dir=" + root.resolve("usr/share/mysql/charsets"),
                "--plugin-dir=" + root.resolve("usr/lib/mysql/plugin"),
                // Without it the server refuses to start from a folder that is not installed.
                "--secure-file-priv=NULL",
                "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static int run(Path log, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
