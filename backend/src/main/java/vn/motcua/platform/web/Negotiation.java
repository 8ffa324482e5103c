package vn.motcua.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a request says of the representations it can take and those it holds already (RFC 9110, sections 12 and 13). */
public final class Negotiation {
    private Negotiation() {}

    /** The content codings that it names and does not refuse. */
    public static Set<String> codings(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        if (header == null) {
            return Set.of();
        }
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .filter(coding -> !coding.replace(" ", "").endsWith(";q=0"))
                .map(coding -> coding.split(";", 2)[0].strip())
                .collect(Collectors.toSet());
    }

    /** Whether it holds the representation of this entity tag. */
    public static boolean holds(HttpRequest<?> request, String entityTag) {
        String held = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        // Compared weakly, for a proxy that packs an answer weakens its tag (section 13.1.2).
        return held != null
                && Arrays.stream(held.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(entityTag) || tag.equals("*"));
    }
}
