package vn.motcua.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Where the next page starts: the sort key of the last row given, opaque to the caller. */
public record Cursor(List<String> key) {
    // A control character that no key holds.
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;
    // What the database can hold.
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public Cursor {
        key = List.copyOf(key);
    }

    /** The cursor after a row with this sort key; its parts are written by {@code toString}. */
    public static Cursor after(Object... key) {
        return new Cursor(Arrays.stream(key).map(String::valueOf).toList());
    }

    /** Reads what {@link #encoded} wrote; anything else is the caller's mistake and answers 400. */
    public static Cursor of(String encoded, int parts) {
        if (encoded.length() > LONGEST) {
            throw malformed();
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> key = List.of(decoded.split(Pattern.quote(SEPARATOR), -1));
            if (key.size() != parts) {
                throw malformed();
            }
            return new Cursor(key);
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    /** The words that stand in a URL. */
    public String encoded() {
        byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String text(int part) {
        return key.get(part);
    }

    public UUID uuid(int part) {
        return parsed(part, UUID::fromString);
    }

    public Instant instant(int part) {
        Instant instant = parsed(part, Instant::parse);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw malformed();
        }
        return instant;
    }

    public long number(int part) {
        return parsed(part, Long::valueOf);
    }

    private <T> T parsed(int part, Function<String, T> parser) {
        try {
            return parser.apply(key.get(part));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return ProblemException.invalid(
                "/after", "format", new Text("Con trỏ trang không hợp lệ", "Not a cursor that was given out"));
    }
}
