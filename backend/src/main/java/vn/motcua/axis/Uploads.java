package vn.motcua.axis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.wire.ProvincialWire;

/** Takes files in: as a request's body, or as a part of a form. */
final class Uploads {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?.*");
    /** What a form may have around its file. */
    private static final long AROUND_FILE = 16 * 1024;

    private static final int MOST_PARTS = 10;

    private Uploads() {}

    /** A form with its file and its other fields. */
    record Form(Incoming file, Map<String, String> fields) {
        Form {
            fields = Map.copyOf(fields);
        }

        Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    static boolean isMultipart(Call call) {
        return boundary(call).isPresent();
    }

    static Verdict<Incoming> body(Call call, PackageFiles files) throws IOException {
        if (call.length() > files.mostBytes()) {
            return tooLarge(files);
        }
        Verdict<Incoming> received = files.receive(call.body());
        if (received instanceof Verdict.Granted<Incoming>(Incoming incoming)
                && call.length() >= 0
                && incoming.size() != call.length()) {
            files.discard(incoming);
            throw new IOException("The sender broke off");
        }
        return received;
    }

    static Verdict<Form> form(Call call, PackageFiles files) throws IOException {
        Optional<String> boundary = boundary(call);
        if (boundary.isEmpty()) {
            return Verdict.denied(AxisError.INVALID_FILE, "The request is no multipart/form-data");
        }
        if (call.length() > files.mostBytes() + AROUND_FILE) {
            return tooLarge(files);
        }
        try {
            return form(new Parts(call.body(), boundary.get()), files);
        } catch (Parts.NoFormException malformed) {
            return Verdict.denied(AxisError.INVALID_FILE, String.valueOf(malformed.getMessage()));
        }
    }

    private static Verdict<Form> form(Parts parts, PackageFiles files) throws IOException {
        Map<String, String> fields = new HashMap<>();
        Verdict<Incoming> file = Verdict.denied(AxisError.INVALID_FILE, "The form has no part edocFile");
        boolean whole = false;
        try {
            int count = 0;
            for (Optional<String> name = parts.next(); name.isPresent() && count < MOST_PARTS; name = parts.next()) {
                count++;
                if (!name.get().equals(ProvincialWire.FILE_PART)) {
                    fields.put(name.get(), parts.text());
                } else if (!(file instanceof Verdict.Granted)) {
                    file = files.receive(parts.content());
                }
            }
            whole = true;
        } finally {
            if (!whole && file instanceof Verdict.Granted<Incoming>(Incoming left)) {
                files.discard(left);
            }
        }
        return file.then(incoming -> Verdict.granted(new Form(incoming, fields)));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The protocols answer refusals of a package with 200; who is not let in, and what is too much, HTTP has words for. */
    static int status(AxisError error) {
        return switch (error) {
            case WRONG_CREDENTIALS, CLOCK_SKEWED, REPLAYED -> 401;
            case TOO_LARGE -> 413;
            default -> 200;
        };
    }

    private static <T> Verdict<T> tooLarge(PackageFiles files) {
        return Verdict.denied(AxisError.TOO_LARGE, "A package has at most " + files.mostBytes() + " bytes");
    }

    private static Optional<String> boundary(Call call) {
        return call.header("Content-Type")
                .map(BOUNDARY::matcher)
                .filter(Matcher::matches)
                .map(type -> type.group(1));
    }
}
