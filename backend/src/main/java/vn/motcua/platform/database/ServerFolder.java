package vn.motcua.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** One data folder: what lies in it and how a server is started over it. */
record ServerFolder(Path folder, ServerFiles files, Durability durability) {
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    Path data() {
        return folder.resolve("mysql");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private Path stateFile() {
        return folder.resolve("server.properties");
    }

    ServerState state() throws IOException {
        if (!Files.exists(stateFile())) {
            ServerState initial = ServerState.initial();
            record(initial);
            return initial;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(stateFile())) {
            properties.load(in);
        }
        return ServerState.of(properties);
    }

    void record(ServerState state) throws IOException {
        Path half = folder.resolve("server.properties.new");
        writePrivately(half, state.written());
        Files.move(half, stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    ServerProcess start(ServerState state) throws IOException {
        Files.createDirectories(temporary());
        if (!Files.exists(data())) {
            initialise();
        }
        Path init = folder.resolve("init.sql");
        writePrivately(init, grants(state.password()));
        List<String> command = command(data());
        command.addAll(durability.arguments());
        command.addAll(List.of(
                "--port=" + state.port(),
                "--bind-address=127.0.0.1",
                // Relative to the data folder: the full path may be longer than a socket's name can be.
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--init-file=" + init,
                "--skip-name-resolve",
                "--performance-schema=OFF",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                // What MySQL refuses by default is refused here too.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--max-connections=200"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        process.getOutputStream().close();
        return new ServerProcess(process.toHandle());
    }

    /** Makes the system tables with the server itself; the data folder appears only when it is whole. */
    private void initialise() throws IOException {
        Path half = folder.resolve("mysql.new");
        Folders.delete(half);
        Files.createDirectories(half);
        List<String> command = command(half);
        command.add("--bootstrap");
        command.add("--innodb-flush-method=nosync");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("initialise.log").toFile())
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.US_ASCII));
            for (String script : SYSTEM_TABLES) {
                Files.copy(files.share().resolve(script), sql);
            }
        }
        if (Waiting.forExit(process) != 0) {
            throw new IOException("The embedded database could not make its system tables; see initialise.log");
        }
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path dataFolder) {
        List<String> command = new ArrayList<>(List.of(
                files.program().toString(),
                "--no-defaults",
                "--basedir=" + files.base(),
                "--lc-messages-dir=" + files.share(),
                "--character-sets-dir=" + files.share().resolve("charsets"),
                "--datadir=" + dataFolder,
                "--tmpdir=" + temporary(),
                // On the loopback only; with it every start would make an RSA key, 2 to 25 seconds.
                "--skip-ssl",
                "--innodb-log-file-size=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static String grants(String password) {
        // Without the first line the anonymous user shadows ours.
        return """
                DROP USER IF EXISTS ''@'localhost';
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON *.* TO '%2$s'@'127.0.0.1';
                """.formatted(EmbeddedServer.SCHEMA, ServerState.USER, password);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }
}
