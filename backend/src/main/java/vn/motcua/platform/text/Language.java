package vn.motcua.platform.text;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages Motcua speaks. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, for Content-Language. */
    public String tag() {
        return tag;
    }

    /** The language of a tag that has been checked to be one of ours. */
    public static Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a language of ours"));
    }

    /** What the caller's Accept-Language prefers; Vietnamese when it says nothing we speak. */
    public static Language of(HttpRequest<?> request) {
        return of(request.getHeaders().get("Accept-Language"));
    }

    /** What an Accept-Language header prefers; a malformed one is ignored, for it is a wish and never an error. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        List<Locale.LanguageRange> wishes;
        try {
            wishes = Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
        return wishes.stream()
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .map(Locale.LanguageRange::getRange)
                .filter(range -> range.startsWith("vi") || range.startsWith("en"))
                .findFirst()
                .map(range -> range.startsWith("en") ? EN : VI)
                .orElse(VI);
    }
}
