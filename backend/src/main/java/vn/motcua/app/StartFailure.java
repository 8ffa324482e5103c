package vn.motcua.app;

import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.platform.migration.MigrationFailedException;
import vn.motcua.platform.migration.SchemaRefusedException;
import vn.motcua.platform.text.Text;

/** Why the server did not start, in words that whoever started it can do something with. */
final class StartFailure {
    private static final Text PORT_TAKEN = new Text(
            "Cổng này, hoặc cổng kế tiếp dành cho điện thoại giả lập, đang được dùng: chọn cổng khác bằng --port.",
            "The port, or the next one for the stand-in phone, is in use: name another by --port.");

    private StartFailure() {}

    /** Empty for a failure that only its own traces can explain. */
    static Optional<Text> words(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<Text> known(Throwable cause) {
        return switch (cause) {
            case BindException taken -> Optional.of(PORT_TAKEN);
            case SchemaRefusedException refused -> Optional.of(refused.words());
            case MigrationFailedException failed -> Optional.of(failed.words());
            case StartRefusedException refused -> Optional.of(refused.words());
            default -> Optional.empty();
        };
    }
}
