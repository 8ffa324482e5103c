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

/**
 * Puts notices into words. Long names are shortened, so that a push stays far below the 4096 bytes it may have. A template that
 * reads otherwise from a version on stands beside the old one as {@code key@version}: a notice is read in the words of its own.
 */
@Singleton
public class MessageTemplates {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST_NAME = 120;

    private static final Map<Language, DateTimeFormatter> DATE_AND_TIME = Map.of(
            Language.VI, DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT),
            Language.EN, DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.ENGLISH));

    private static final Map<Language, DateTimeFormatter> SHORT_DATE_AND_TIME = Map.of(
            Language.VI, DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT),
            Language.EN, DateTimeFormatter.ofPattern("HH:mm d MMM uuuu", Locale.ENGLISH));

    private final Map<Language, Properties> written = new EnumMap<>(Language.class);
    private final Map<Language, VersionedTexts> templates = new EnumMap<>(Language.class);
    private final int version;

    /** Reads the templates of both languages. */
    public MessageTemplates() {
        for (Language language : Language.values()) {
            Properties texts = read("/i18n/notification_" + language.tag() + ".properties");
            written.put(language, texts);
            templates.put(language, VersionedTexts.of(texts));
        }
        version = templates.values().stream()
                .mapToInt(VersionedTexts::latest)
                .max()
                .orElseThrow();
    }

    /** The version that new notices are put into words by. */
    public int version() {
        return version;
    }

    /** The words of a notice in the inbox, where there is room for the reason and only its reader sees it. */
    public Words renderWithReason(Notice notice, Language language) {
        Words words = render(notice, language);
        String reason = notice.reason();
        return reason == null
                ? words
                : new Words(
                        words.title(),
                        words.body() + " "
                                + filled(text(notice, language, "reason"), Map.of("reason", sentence(reason))));
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    /** The words of a notice, such as any device may show. */
    public Words render(Notice notice, Language language) {
        Map<String, String> values = values(notice.dossier(), language, DATE_AND_TIME);
        String key = notice.kind().key();
        return new Words(
                filled(text(notice, language, key + ".title"), values),
                filled(text(notice, language, dated(notice, language, key + ".body")), values));
    }

    /** A notice in one short message, of letters that count as one each; of a kind that is worth one. */
    public String renderShort(Notice notice, Language language, String portal) {
        Map<String, String> values = new HashMap<>(values(notice.dossier(), language, SHORT_DATE_AND_TIME));
        values.put("portal", portal);
        String key = notice.kind().key();
        return filled(text(notice, language, dated(notice, language, key + ".sms")), values);
    }

    /** A notice as a mail: its title and body, where to read on, and who writes. */
    public Words renderMail(Notice notice, Language language, String link) {
        Words words = render(notice, language);
        return new Words(
                words.title(),
                words.body() + "\n\n" + filled(text(notice, language, "mail.open"), Map.of("link", link)) + "\n\n"
                        + text(notice, language, "mail.sign-off") + "\n");
    }

    private String dated(Notice notice, Language language, String key) {
        AboutDossier dossier = notice.dossier();
        boolean undated = (dossier == null || dossier.promisedAt() == null)
                && text(notice, language, key).contains("{promisedAt}");
        return undated ? key + ".undated" : key;
    }

    /** All templates of a language as they are written, those of past versions too. */
    Map<String, String> all(Language language) {
        Map<String, String> all = new HashMap<>();
        Properties texts = Objects.requireNonNull(written.get(language));
        texts.stringPropertyNames().forEach(name -> all.put(name, texts.getProperty(name)));
        return all;
    }

    private String text(Notice notice, Language language, String key) {
        Integer of = notice.wordsVersion();
        return Objects.requireNonNull(templates.get(language)).get(key, of == null ? VersionedTexts.FIRST : of);
    }

    private static Map<String, String> values(
            @Nullable AboutDossier dossier, Language language, Map<Language, DateTimeFormatter> dates) {
        if (dossier == null) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        values.put("code", dossier.code());
        values.put(
                "procedure", shortened(language == Language.VI ? dossier.procedureName() : dossier.procedureNameEn()));
        values.put("agency", shortened(dossier.agencyName()));
        if (dossier.promisedAt() != null) {
            values.put("promisedAt", dateAndTime(dossier.promisedAt(), Objects.requireNonNull(dates.get(language))));
        }
        return values;
    }

    private static String dateAndTime(Instant instant, DateTimeFormatter format) {
        return format.format(instant.atZone(Zone.VIETNAM));
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
