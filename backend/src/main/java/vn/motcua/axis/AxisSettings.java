package vn.motcua.axis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.platform.database.Durability;

/**
 * How an axis is run.
 *
 * @param port 0 takes any free one
 * @param home where the embedded database's program is unpacked
 * @param data its database and its packages
 * @param directory the file that lists who is connected
 * @param bounds how much and how slow anybody may be
 */
public record AxisSettings(
        String host, int port, Path home, Path data, Path directory, Bounds bounds, Durability durability) {
    private static final int DEFAULT_PORT = 8090;

    /**
     * What a peer is held to.
     *
     * @param mostBytes of a package
     * @param grace the time everybody has for an exchange
     * @param bytesPerSecond the slowest pace, for which there is as much time more
     * @param kept how long a package stays after the last of its receivers has acknowledged it
     */
    public record Bounds(long mostBytes, Duration grace, long bytesPerSecond, Duration kept) {
        private static final Duration QUARTER = Duration.ofDays(90);
        /** What holds where nothing else is said. */
        public static final Bounds USUAL = new Bounds(400L * 1024 * 1024, Duration.ofSeconds(60), 32 * 1024);

        /** Packages stay for ninety days. */
        public Bounds(long mostBytes, Duration grace, long bytesPerSecond) {
            this(mostBytes, grace, bytesPerSecond, QUARTER);
        }

        private static Bounds of(Map<String, String> given) {
            return new Bounds(
                    Long.parseLong(given.getOrDefault("MOTCUA_AXIS_MOST_BYTES", Long.toString(USUAL.mostBytes()))),
                    USUAL.grace(),
                    USUAL.bytesPerSecond(),
                    Duration.ofDays(Long.parseLong(given.getOrDefault(
                            "MOTCUA_AXIS_KEEP_DAYS", Long.toString(USUAL.kept().toDays())))));
        }
    }

    /** One for tests, on any free port, whose data need not survive the machine. */
    public static AxisSettings forTests(Path home, Path data, Path directory) {
        return new AxisSettings("127.0.0.1", 0, home, data, directory, Bounds.USUAL, Durability.NONE);
    }

    /** The same on a port. */
    public AxisSettings onPort(int other) {
        return new AxisSettings(host, other, home, data, directory, bounds, durability);
    }

    /** The same within other bounds. */
    public AxisSettings within(Bounds other) {
        return new AxisSettings(host, port, home, data, directory, other, durability);
    }

    /** By {@code MOTCUA_AXIS_*}, and over them {@code --port N} and {@code --data DIR}. */
    static AxisSettings of(Map<String, String> environment, List<String> arguments) {
        Map<String, String> given = new HashMap<>(environment);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("Option without a value: " + arguments.get(i));
            }
            given.put(
                    switch (arguments.get(i)) {
                        case "--port" -> "MOTCUA_AXIS_PORT";
                        case "--data" -> "MOTCUA_AXIS_DATA";
                        default -> throw new IllegalArgumentException("Unknown option " + arguments.get(i));
                    },
                    arguments.get(i + 1));
        }
        Path home = Path.of(given.getOrDefault("MOTCUA_HOME", ".motcua"));
        return new AxisSettings(
                given.getOrDefault("MOTCUA_AXIS_HOST", "127.0.0.1"),
                Integer.parseInt(given.getOrDefault("MOTCUA_AXIS_PORT", Integer.toString(DEFAULT_PORT))),
                home,
                Path.of(given.getOrDefault(
                        "MOTCUA_AXIS_DATA", home.resolve("axis").toString())),
                Path.of(given.getOrDefault("MOTCUA_AXIS_DIRECTORY", "seeds/axis.json")),
                Bounds.of(given),
                Durability.FULL);
    }
}
