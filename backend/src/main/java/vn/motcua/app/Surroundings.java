package vn.motcua.app;

import java.nio.file.Path;
import java.util.Map;
import vn.motcua.platform.text.Text;

/** What must be known before the application's own configuration is read; all of it from the environment. */
record Surroundings(
        Path home,
        Path data,
        Path files,
        String publicUrl,
        boolean fresh,
        boolean ownDatabase,
        boolean standInPhone,
        int standInPort,
        boolean training) {
    private static final String DEFAULT_PORT = "8080";

    private static final Text NOT_ALL_IS_HERE = new Text(
            "Không thể chạy lại từ đầu: --fresh chỉ xóa thư mục dữ liệu, tức khóa ký và tệp, còn cơ sở dữ liệu đặt bằng"
                    + " MOTCUA_DB_URL thì vẫn giữ hồ sơ cần đến chúng. Hãy bỏ --fresh, hoặc bỏ MOTCUA_DB_URL.",
            "Not started afresh: --fresh empties the data folder alone, the keys and the files that is, while the database"
                    + " named by MOTCUA_DB_URL keeps the dossiers that need them. Leave out --fresh, or MOTCUA_DB_URL.");

    Surroundings {
        if (fresh && !ownDatabase) {
            throw new StartRefusedException(NOT_ALL_IS_HERE);
        }
    }

    static Surroundings of(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("MOTCUA_HOME", ".motcua"));
        Path data = Path.of(
                environment.getOrDefault("MOTCUA_DATA", home.resolve("data").toString()));
        Path files = Path.of(environment.getOrDefault(
                "MOTCUA_STORAGE_DIR", data.resolve("files").toString()));
        int port = Integer.parseInt(environment.getOrDefault("MOTCUA_PORT", DEFAULT_PORT));
        // Beside a server on any free port, any free port.
        String besideServer = Integer.toString(port > 0 ? port + 1 : 0);
        return new Surroundings(
                home,
                data,
                files,
                environment.getOrDefault("MOTCUA_PUBLIC_URL", "http://localhost:" + port),
                isTrue(environment, "MOTCUA_FRESH"),
                !environment.containsKey("MOTCUA_DB_URL"),
                isTrue(environment, "MOTCUA_STANDIN"),
                Integer.parseInt(environment.getOrDefault("MOTCUA_STANDIN_PORT", besideServer)),
                isTrue(environment, "MOTCUA_TRAINING"));
    }

    /** What the application is configured with. */
    Map<String, Object> properties() {
        return Map.of(
                "motcua.data", data.toString(),
                "motcua.storage.dir", files.toString(),
                "motcua.public-url", publicUrl);
    }

    Path database() {
        return data.resolve("database");
    }

    private static boolean isTrue(Map<String, String> environment, String name) {
        return "true".equals(environment.get(name));
    }
}
