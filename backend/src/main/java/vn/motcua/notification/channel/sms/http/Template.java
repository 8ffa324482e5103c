package vn.motcua.notification.channel.sms.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for values, each written so that it cannot be anything but a value there. */
record Template(String text, Writing writing) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** By which rules a value is written. */
    enum Writing {
        /** Inside the quotes of a JSON string. */
        JSON(value -> String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value))),
        /** In a URL's query or a form. */
        FORM(value -> URLEncoder.encode(value, StandardCharsets.UTF_8));

        private final UnaryOperator<String> rule;

        Writing(UnaryOperator<String> rule) {
            this.rule = rule;
        }

        static Writing of(String contentType) {
            String bare = contentType.split(";", 2)[0].strip();
            return switch (bare) {
                case "application/x-www-form-urlencoded" -> FORM;
                case "application/json" -> JSON;
                default -> throw new IllegalArgumentException("no rules are known for " + bare);
            };
        }
    }

    /** Throws {@link IllegalArgumentException} when it has a place that no message fills. */
    Template checked(Map<String, String> sample) {
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(name -> {
            if (!sample.containsKey(name)) {
                throw new IllegalArgumentException("{" + name + "} is no placeholder of a short message");
            }
        });
        return this;
    }

    /** One pass: what stands in a value is never taken for a place. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(writing.rule.apply(values.getOrDefault(place.group(1), ""))));
    }
}
