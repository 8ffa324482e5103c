package vn.motcua.platform.content;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** The query parameters of a list, read strictly: what cannot be understood answers 400 naming the parameter. */
public final class Parameters {
    private static final int MOST_ITEMS = 100;
    private static final int USUAL_ITEMS = 20;
    private static final int LONGEST = 200;

    private final HttpParameters parameters;

    private Parameters(HttpParameters parameters) {
        this.parameters = parameters;
    }

    public static Parameters of(HttpRequest<?> request) {
        return new Parameters(request.getParameters());
    }

    /** Words of at most 200 characters; empty when there are none. */
    public Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank());
        if (value.filter(text -> text.length() > LONGEST).isPresent()) {
            throw invalid(name, "maxLength", new Text("Chỉ được dài tối đa 200 ký tự", "At most 200 characters"));
        }
        return value;
    }

    /** How many items a page holds: 1 to 100, 20 when nothing is said. */
    public int limit() {
        return number("limit", 1, MOST_ITEMS).orElse(USUAL_ITEMS);
    }

    /** Where the page starts. */
    public Optional<Cursor> after(int parts) {
        return Optional.ofNullable(parameters.get("after")).map(encoded -> Cursor.of(encoded, parts));
    }

    /** A whole number between two bounds, both included. */
    public Optional<Integer> number(String name, int lowest, int highest) {
        Text message = new Text(
                "Phải là số nguyên từ " + lowest + " đến " + highest,
                "Must be a whole number from " + lowest + " to " + highest);
        return text(name).map(value -> {
            if (!value.matches("[0-9]{1,9}")) {
                throw invalid(name, "type", message);
            }
            int number = Integer.parseInt(value);
            if (number < lowest || number > highest) {
                throw invalid(name, number < lowest ? "minimum" : "maximum", message);
            }
            return number;
        });
    }

    /** One of an enumeration's names. */
    public <E extends Enum<E>> Optional<E> named(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        String names = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
        return text(name)
                .map(value -> Arrays.stream(all)
                        .filter(one -> one.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> invalid(
                                name, "enum", new Text("Phải là một trong: " + names, "Must be one of: " + names))));
    }

    public Optional<UUID> uuid(String name) {
        return text(name)
                .map(value -> parse(value)
                        .orElseThrow(() ->
                                invalid(name, "format", new Text("Mã định danh không hợp lệ", "Not an identifier"))));
    }

    /** A day as yyyy-MM-dd. */
    public Optional<LocalDate> date(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException wrong) {
                throw invalid(
                        name,
                        "format",
                        new Text("Phải là ngày có dạng 2021-02-09", "Must be a date such as 2021-02-09"));
            }
        });
    }

    /** An identifier in a path; what is none names nothing. */
    public static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            // fromString takes shortened groups too, which would give one thing several addresses.
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static ProblemException invalid(String name, String keyword, Text message) {
        return ProblemException.invalid("/" + name, keyword, message);
    }
}
