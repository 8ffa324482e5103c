package vn.motcua.notification.words;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.time.Zone;

/** Puts notices into words. Long names are shortened, so that a push stays far below the 4096 bytes it may have. */
@Singleton
public class MessageTemplates {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST_NAME = 120;

    private static final Map<Language, DateTimeFormatter> DATE_AND_TIME = Map.of(
            Language.VI, DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT),
            Language.EN, DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.ENGLISH));

    private final Map<Language, Properties> templates = new EnumMap<>(Language.class);

    /** Reads the templates of both languages. */
    public MessageTemplates() {
        for (Language language : Language.values()) {
            templates.put(language, read("/i18n/notification_" + language.tag() + ".properties"));
        }
    }

    /** The words of a notice in the inbox, where there is room for the reason and only its reader sees it. */
    public Words renderWithReason(Notice notice, Language language) {
        Words words = render(notice, language);
        String reason = notice.reason();
        return reason == null
                ? words
                : new Words(
                        words.title(),
                        words.body() + " " + filled(text(language, "reason"), Map.of("reason", sentence(reason))));
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    /** The words of a notice, such as any device may show. */
    public Words render(Notice notice, Language language) {
        Map<String, String> values = values(notice.dossier(), language);
        String key = notice.kind().key();
        boolean undated = !values.containsKey("promisedAt")
                && text(language, key + ".body").contains("{promisedAt}");
        return new Words(
                filled(text(language, key + ".title"), values),
                filled(text(language, key + (undated ? ".body.undated" : ".body")), values));
    }

    /** All templates of a language as they are written. */
    Map<String, String> all(Language language) {
        Map<String, String> all = new HashMap<>();
        Properties written = Objects.requireNonNull(templates.get(language));
        written.stringPropertyNames().forEach(name -> all.put(name, written.getProperty(name)));
        return all;
    }

    private String text(Language language, String key) {
        String text = Objects.requireNonNull(templates.get(language)).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No template " + key + " in " + language);
        }
        return text;
    }

    private static Map<String, String> values(@Nullable AboutDossier dossier, Language language) {
        if (dossier == null) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        values.put("code", dossier.code());
        values.put(
                "procedure", shortened(language == Language.VI ? dossier.procedureName() : dossier.procedureNameEn()));
        values.put("agency", shortened(dossier.agencyName()));
        if (dossier.promisedAt() != null) {
            values.put("promisedAt", dateAndTime(dossier.promisedAt(), language));
        }
        return values;
    }

    private static String dateAndTime(Instant instant, Language language) {
        return Objects.requireNonNull(DATE_AND_TIME.get(language)).format(instant.atZone(Zone.VIETNAM));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }

    private static String filled(String template, Map<String, String> values) {
        return VARIABLE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(value(match, values)));
    }

    private static String value(MatchResult match, Map<String, String> values) {
        String value = values.get(match.group(1));
        if (value == null) {
            throw new IllegalStateException("Nothing to fill in for " + match.group());
        }
        return value;
    }

    private static Properties read(String resource) {
        try (InputStream in = Objects.requireNonNull(MessageTemplates.class.getResourceAsStream(resource), resource)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }
}
