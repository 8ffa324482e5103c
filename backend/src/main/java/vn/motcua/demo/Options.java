package vn.motcua.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param downloads where papers are put
 */
record Options(URI base, URI standIn, Path seeds, Path downloads) {
    private static final String DEFAULT_PORT = "8080";
    private static final Set<String> KNOWN = Set.of("--base", "--standin", "--seeds", "--downloads");

    static Options of(String[] arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new DemoFailure(
                        "Cách dùng: ./motcua demo [--base URL] [--standin URL] [--seeds THƯ_MỤC] [--downloads THƯ_MỤC]");
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        String port = environment.getOrDefault("MOTCUA_PORT", DEFAULT_PORT);
        URI base = address(given.getOrDefault("--base", "http://127.0.0.1:" + port));
        String standInPort = environment.getOrDefault("MOTCUA_STANDIN_PORT", String.valueOf(base.getPort() + 1));
        return new Options(
                base,
                address(given.getOrDefault("--standin", "http://" + base.getHost() + ":" + standInPort)),
                Path.of(given.getOrDefault("--seeds", environment.getOrDefault("MOTCUA_SEEDS", "seeds"))),
                Path.of(given.getOrDefault("--downloads", ".motcua/demo")));
    }

    private static URI address(String given) {
        try {
            return URI.create(given);
        } catch (IllegalArgumentException malformed) {
            throw new DemoFailure("Địa chỉ không hợp lệ: " + given, malformed);
        }
    }
}
