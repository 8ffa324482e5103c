package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.signature.key.DemoCertificates;

/** The axis and the portals of two provinces as three processes, each agency's certificate pinned at the other portal. */
final class TwoProvinces implements AutoCloseable {
    private static final String AXIS = "trục liên thông";

    private final Processes processes;
    private final Map<String, String> wishes;
    private final Path seeds;
    private final Path folder;
    private final int axisPort;
    private final Province first;
    private final Province second;

    TwoProvinces(Path seeds, Path folder) {
        this(seeds, folder, Processes.ofOwnClassPath(), Map.of());
    }

    /**
     * Two provinces whose portals have some settings of their own.
     *
     * @param wishes by the names of environment variables
     */
    TwoProvinces(Path seeds, Path folder, Processes processes, Map<String, String> wishes) {
        this.processes = processes;
        this.wishes = Map.copyOf(wishes);
        this.seeds = seeds;
        this.folder = folder.toAbsolutePath();
        axisPort = freePorts();
        first = province("H56", "H56.31");
        second = province("H50", "H50.14");
    }

    Province first() {
        return first;
    }

    Province second() {
        return second;
    }

    URI axis() {
        return URI.create("http://127.0.0.1:" + axisPort);
    }

    /**
     * Begins anew, and waits until all three answer.
     *
     * @param hears what has come up
     */
    void start(Consumer<String> hears) {
        hears.accept("Đang khởi động trục liên thông và cổng của hai tỉnh…");
        remove(folder);
        pin(first, second);
        pin(second, first);
        Map<String, String> settings = Map.of(
                "MOTCUA_AXIS_DIRECTORY",
                seeds.resolve("axis.json").toAbsolutePath().toString());
        String data = axisData().toString();
        processes.start(
                AXIS,
                List.of("-Xmx128m", "vn.motcua.axis.AxisMain", "--port", Integer.toString(axisPort), "--data", data),
                settings,
                folder.resolve("axis.log"));
        awaitAxis();
        hears.accept("Trục liên thông: " + axis());
        for (Province province : List.of(first, second)) {
            processes.start(
                    province.code(),
                    List.of("-Xmx512m", "vn.motcua.app.Application"),
                    settings(province),
                    folder.resolve(province.code() + ".log"));
        }
        for (Province province : List.of(first, second)) {
            await(province);
            hears.accept("Cổng " + province.code() + ": " + province.base());
        }
    }

    void awaitAxis() {
        processes.await(AXIS, axis());
    }

    void await(Province province) {
        processes.await(province.code(), province.base().resolve("/api/v1/fields"));
    }

    /** Ends the axis at once, as a crash would, and starts it again. */
    void crashAxis(Runnable meanwhile) {
        crash(AXIS, meanwhile);
    }

    /** Ends a portal at once, as a crash would, and starts it again. */
    void crash(Province province, Runnable meanwhile) {
        crash(province.code(), meanwhile);
    }

    private void crash(String name, Runnable meanwhile) {
        processes.kill(name);
        meanwhile.run();
        processes.startAgain(name);
    }

    /** Where the axis keeps what it has. */
    Path axisData() {
        return folder.resolve("axis");
    }

    List<Long> ids() {
        return processes.ids();
    }

    private Map<String, String> settings(Province province) {
        Map<String, String> settings = new HashMap<>();
        settings.put("MOTCUA_HOST", "127.0.0.1");
        settings.put("MOTCUA_PORT", Integer.toString(province.port()));
        settings.put("MOTCUA_STANDIN_PORT", Integer.toString(province.port() + 1));
        settings.put("MOTCUA_PUBLIC_URL", province.base().toString());
        settings.put("MOTCUA_DATA", province.data().toString());
        settings.put("MOTCUA_SEEDS", seeds.toAbsolutePath().toString());
        settings.put("MOTCUA_DEMO", "true");
        settings.put("MOTCUA_STANDIN", "true");
        settings.put("MOTCUA_WELCOME", "false");
        settings.put("MOTCUA_EXCHANGE_PROVINCE", province.code());
        settings.put("MOTCUA_EXCHANGE_AGENCIES", province.office().code());
        settings.put("MOTCUA_EXCHANGE_NATIONAL_URL", axis().toString());
        settings.put("MOTCUA_EXCHANGE_NATIONAL_SYSTEM", province.account().id());
        settings.put("MOTCUA_EXCHANGE_NATIONAL_SECRET", province.account().secret());
        settings.put("MOTCUA_EXCHANGE_DIR", province.data().resolve("exchange").toString());
        settings.put("MOTCUA_EXCHANGE_PARTNERS", partners(province).toString());
        settings.put("MOTCUA_EXCHANGE_POLL", "500ms");
        settings.put("MOTCUA_EXCHANGE_RECONCILE", "2s");
        settings.put("MOTCUA_EXCHANGE_RECONCILE_FIRST", "5s");
        settings.putAll(wishes);
        return settings;
    }

    private Path partners(Province at) {
        return folder.resolve("partners-" + at.code() + ".json");
    }

    /** Writes down at a portal by which certificate it knows the other's agency. */
    private void pin(Province at, Province partner) {
        Province.Office office = partner.office();
        String pem = DemoCertificates.ofAgency(partner.data(), office.code(), office.name());
        List<Map<String, ?>> book = List.of(Map.of(
                "codes", List.of(office.code(), office.axisCode()),
                "name", office.name(),
                "certificates", List.of(Map.of("pem", pem))));
        try {
            Files.createDirectories(folder);
            Files.writeString(partners(at), Reply.JSON.writeValueAsString(book), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the book of partners cannot be written", unwritable);
        }
    }

    private Province province(String code, String agency) {
        JsonNode directory = new Seeds(seeds).axis();
        JsonNode office = named(directory.path("agencies"), "codeQD20", agency);
        JsonNode system = named(directory.path("systems"), "province", code);
        return new Province(
                code,
                new Province.Account(
                        system.path("id").asText(), system.path("secret").asText()),
                new Province.Office(
                        agency,
                        office.path("code").asText(),
                        office.path("name").asText()),
                freePorts(),
                folder.resolve(code));
    }

    private static JsonNode named(JsonNode all, String field, String value) {
        for (JsonNode one : all) {
            if (one.path(field).asText().equals(value)) {
                return one;
            }
        }
        throw new DemoFailure("Không có " + value + " trong danh mục của trục");
    }

    /** The first of two free ports that follow one another. */
    private static int freePorts() {
        for (int tries = 0; tries < 100; tries++) {
            try (ServerSocket one = new ServerSocket(0)) {
                int port = one.getLocalPort();
                try (ServerSocket next = new ServerSocket(port + 1)) {
                    return next.getLocalPort() - 1;
                }
            } catch (IOException taken) {
                // The one after it belongs to somebody: others are tried.
            }
        }
        throw new DemoFailure("Không tìm được cổng trống");
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("the folder of an earlier demonstration cannot be removed", stuck);
        }
    }

    @Override
    public void close() {
        processes.close();
    }
}
