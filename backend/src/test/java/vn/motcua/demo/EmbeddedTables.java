package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.motcua.platform.database.EmbeddedServer;

/**
 * The embedded database of a server that runs, as somebody beside it asks it.
 *
 * @param folder the server's data folder
 */
record EmbeddedTables(Path folder) {

    /** Asks for one number. */
    long count(String sql) {
        return Long.parseLong(lines(sql).getFirst().getFirst());
    }

    /** Asks for lines of text. */
    List<List<String>> lines(String sql) {
        Properties state = state();
        String url = "jdbc:mysql://127.0.0.1:%s/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                .formatted(state.getProperty("port"), EmbeddedServer.SCHEMA);
        try (Connection connection = DriverManager.getConnection(url, "motcua", state.getProperty("password"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<List<String>> lines = new ArrayList<>();
            while (answer.next()) {
                List<String> line = new ArrayList<>();
                for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                    line.add(String.valueOf(answer.getString(column)));
                }
                lines.add(line);
            }
            return lines;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Ends the database's process at once, as a power cut would. */
    void kill() {
        database().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private Optional<ProcessHandle> database() {
        return Files.exists(stateFile())
                ? ProcessHandle.of(Long.parseLong(state().getProperty("pid")))
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> command.contains("mariadbd"))
                                .isPresent())
                : Optional.empty();
    }

    private Path stateFile() {
        return folder.resolve("database/server.properties");
    }

    private Properties state() {
        Properties state = new Properties();
        try (InputStream in = Files.newInputStream(stateFile())) {
            state.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return state;
    }
}
