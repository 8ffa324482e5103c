package vn.motcua.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Writes JSON pointers (RFC 6901). */
public final class JsonPointers {
    private JsonPointers() {}

    /** Escapes one segment of a pointer. */
    public static String segment(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String of(JsonProcessingException exception) {
        if (!(exception instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : segment(step.getFieldName())))
                .collect(Collectors.joining());
    }
}
