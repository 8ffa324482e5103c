package vn.motcua.axis;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.platform.time.Zone;

/** {@code ./motcua axis [--port N] [--data DIR]}: runs until it is stopped. */
public final class AxisMain {
    private AxisMain() {}

    /** Says where it is once it answers. */
    public static void main(String[] arguments) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            AxisSettings settings = AxisSettings.of(System.getenv(), List.of(arguments));
            AxisServer axis = AxisServer.start(settings, Clock.system(Zone.VIETNAM));
            Runtime.getRuntime().addShutdownHook(new Thread(axis::close, "stopping"));
            console.println("Trục liên thông trong hộp: http://" + settings.host() + ":" + axis.port());
        } catch (RuntimeException broken) {
            // Exits by itself, for threads that were started already would keep the process alive.
            console.println(words(broken));
            System.exit(1);
        }
    }

    private static String words(Throwable broken) {
        boolean taken = Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return taken
                ? "Cổng này đang được dùng: chọn cổng khác bằng --port. The port is in use: name another by --port."
                : "Trục liên thông không khởi động được. The axis cannot start: " + broken;
    }
}
