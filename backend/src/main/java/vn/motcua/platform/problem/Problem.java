package vn.motcua.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/** Problem details on the wire (RFC 9457), in the caller's language. */
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        @JsonAnyGetter Map<String, Object> more) {
    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /** What is wrong with one field, in the caller's language. */
    public record Fault(String pointer, String keyword, String message) {}

    static Problem of(ProblemException problem, Language language) {
        return new Problem(
                problem.type().uri(),
                problem.type().title().in(language),
                problem.type().status(),
                problem.detail().map(text -> text.in(language)).orElse(null),
                problem.errors().stream()
                        .map(error -> new Fault(
                                error.pointer(),
                                error.keyword(),
                                error.message().in(language)))
                        .toList(),
                problem.more());
    }
}
