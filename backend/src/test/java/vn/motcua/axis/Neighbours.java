package vn.motcua.axis;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.motcua.exchange.axis.AxisAccount;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisPatience;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.NationalAxis;
import vn.motcua.exchange.axis.ProvincialAxis;

/** Two provinces' portals on one axis, and their agencies. */
final class Neighbours {
    static final String JUSTICE = "000.00.14.H56";
    static final String JUSTICE_QD20 = "H56.14";
    static final String OFFICE = "000.00.01.H56";
    static final String LOCKED = "000.00.02.H56";
    static final String ABROAD = "000.00.14.H59";
    static final String SECRET = "bi-mat-cua-thanh-hoa";

    static final AxisPatience PATIENCE =
            new AxisPatience(Duration.ofSeconds(5), Duration.ofSeconds(20), 1024 * 1024, 10);

    private static final String DIRECTORY = """
            {"systems": [
              {"id": "portal-h56", "secret": "%s", "province": "H56", "name": "Thanh Hóa"},
              {"id": "portal-h59", "secret": "bi-mat-cua-tra-vinh", "province": "H59", "name": "Trà Vinh"},
              {"id": "qlvb-h56", "secret": "bi-mat-cua-van-phong", "province": "H56", "name": "Văn phòng"}],
             "agencies": [
              {"code": "000.00.14.H56", "codeQD20": "H56.14", "name": "Sở Tư pháp", "system": "portal-h56"},
              {"code": "000.00.02.H56", "codeQD20": "H56.02", "name": "Sở Công Thương", "system": "portal-h56",
               "locked": true},
              {"code": "000.00.01.H56", "codeQD20": "H56.01", "name": "Văn phòng", "system": "qlvb-h56"},
              {"code": "000.00.14.H59", "codeQD20": "H59.14", "name": "Sở Tư pháp Trà Vinh", "system": "portal-h59"}]}
            """.formatted(SECRET);

    private Neighbours() {}

    static Path directory(Path folder) throws IOException {
        return Files.writeString(folder.resolve("directory.json"), DIRECTORY);
    }

    /** Beside other tests' servers, whose program it shares. */
    static Path home() {
        return Path.of(System.getProperty("motcua.root", ".."))
                .resolve(".motcua")
                .toAbsolutePath()
                .normalize();
    }

    /** By which protocol a portal speaks. */
    enum Protocol {
        NATIONAL {
            @Override
            AxisConnection connection(AxisAccount account, Clock clock) {
                return new NationalAxis(account, PATIENCE, clock);
            }
        },
        PROVINCIAL {
            @Override
            AxisConnection connection(AxisAccount account, Clock clock) {
                return new ProvincialAxis(account, PATIENCE, clock);
            }
        };

        abstract AxisConnection connection(AxisAccount account, Clock clock);

        /** The portal whose agency is the department of justice. */
        AxisConnection justice(String url) {
            return connection(account(url, "portal-h56", SECRET), Clock.systemUTC());
        }

        /** The other system of the same province. */
        AxisConnection office(String url) {
            return connection(account(url, "qlvb-h56", "bi-mat-cua-van-phong"), Clock.systemUTC());
        }

        /** The other province's portal. */
        AxisConnection abroad(String url) {
            return connection(account(url, "portal-h59", "bi-mat-cua-tra-vinh"), Clock.systemUTC());
        }
    }

    static AxisAccount account(String url, String system, String secret) {
        return new AxisAccount("test", URI.create(url), system, secret);
    }

    static Dispatch document(String from, String to, Path file) {
        return new Dispatch(UUID.randomUUID(), from, to, MessageType.EDOC, file);
    }
}
