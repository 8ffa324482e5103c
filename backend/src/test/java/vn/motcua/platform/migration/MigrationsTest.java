package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;

@DatabaseTest
class MigrationsTest {
    private final ScratchSchema scratch;
    private final DataSource schema;

    MigrationsTest(ScratchSchema scratch) throws SQLException {
        this.scratch = scratch;
        schema = scratch.emptied();
    }

    @Test
    void emptySchemaIsMigratedOnce() throws SQLException {
        assertThat(Migrations.migrate(schema)).isTrue();
        assertThat(Migrations.migrate(schema)).isFalse();
        scratch.execute("SELECT id FROM seed_load");
    }

    @Test
    void pendingMigrationIsMade() throws SQLException {
        FluentConfiguration flyway =
                Flyway.configure().dataSource(schema).locations("classpath:" + MigrationFiles.FOLDER);
        MigrationInfo[] all = flyway.load().info().all();
        flyway.target(all[all.length - 2].getVersion()).load().migrate();

        assertThat(Migrations.migrate(schema)).isTrue();
        assertThat(Migrations.migrate(schema)).isFalse();
    }

    @Test
    void migrationThatWasChangedSinceIsRefused() throws SQLException {
        Migrations.migrate(schema);
        scratch.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE script LIKE '%agency.sql'");
        assertThatThrownBy(() -> Migrations.migrate(schema))
                .isInstanceOf(SchemaRefusedException.class)
                .hasStackTraceContaining("checksum");
    }

    @Test
    void migrationThatFailedHalfwayIsRefused() throws SQLException {
        Migrations.migrate(schema);
        scratch.execute("UPDATE flyway_schema_history SET success = 0 WHERE script LIKE '%seeds.sql'");
        assertThatThrownBy(() -> Migrations.migrate(schema))
                .isInstanceOfSatisfying(
                        MigrationFailedException.class,
                        failed -> assertThat(failed.words().en()).contains("seeds.sql"));
    }

    @Test
    void migrationOfALaterVersionThatFailedIsRefused() throws SQLException {
        Migrations.migrate(schema);
        later(false);

        assertThatThrownBy(() -> Migrations.migrate(schema))
                .isInstanceOfSatisfying(
                        MigrationFailedException.class,
                        failed -> assertThat(failed.words().vi()).contains("V99991231000__later.sql"));
    }

    @Test
    void migrationThatFailsIsNamedAndNotSaidToHaveLeftTheDataAsItWas() throws SQLException {
        FluentConfiguration flyway =
                Flyway.configure().dataSource(schema).locations("classpath:" + MigrationFiles.FOLDER);
        MigrationVersion payments = MigrationVersion.fromVersion("20261122210");
        MigrationVersion before = Arrays.stream(flyway.load().info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version.compareTo(payments) < 0)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        flyway.target(before).load().migrate();
        scratch.execute("CREATE TABLE fee_receipt_number (id INT)");

        for (String start : List.of("the start at which it fails", "the next start")) {
            assertThatThrownBy(() -> Migrations.migrate(schema))
                    .as(start)
                    .isInstanceOfSatisfying(MigrationFailedException.class, failed -> {
                        assertThat(failed.words().vi()).contains("V20261122210__payment.sql", "giữa chừng");
                        assertThat(failed.words().en())
                                .contains("V20261122210__payment.sql", "halfway")
                                .doesNotContain("as it is");
                    });
        }
    }

    @Test
    void schemaOfALaterVersionIsForFlywayToJudge() throws SQLException {
        Migrations.migrate(schema);
        later(true);
        assertThat(Migrations.migrate(schema)).isTrue();
    }

    private void later(boolean success) throws SQLException {
        scratch.execute("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                                                   installed_by, execution_time, success)
                VALUES (9999, '99991231000', 'later', 'SQL', 'V99991231000__later.sql', 1, 'test', 0, %d)
                """.formatted(success ? 1 : 0));
    }

    @Test
    void migrationsOfAJarAreThoseOfTheFolder(@TempDir Path temporary) throws IOException {
        Path jar = temporary.resolve("product.jar");
        write(jar, "V1__one.sql", "SELECT 1;\r\n-- Đông\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Map<String, Integer> packed = MigrationFiles.in(loader, MigrationFiles.FOLDER);
            Path folder = Files.createDirectories(temporary.resolve("classes/" + MigrationFiles.FOLDER));
            Files.writeString(folder.resolve("V1__one.sql"), "SELECT 1;\n-- Đông");
            try (URLClassLoader other = new URLClassLoader(
                    new URL[] {temporary.resolve("classes/").toUri().toURL()}, null)) {
                assertThat(packed)
                        .isEqualTo(MigrationFiles.in(other, MigrationFiles.FOLDER))
                        .containsOnlyKeys("V1__one.sql");
            }
        }
    }

    private static void write(Path jar, String script, String content) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(MigrationFiles.FOLDER + "/"));
            out.putNextEntry(new JarEntry(MigrationFiles.FOLDER + "/" + script));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
