package vn.motcua.document.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What XMP says of every paper, cut once where a paper has words of its own. */
final class XmpTemplate {
    private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");

    /** What stands before each gap. */
    private final List<String> texts = new ArrayList<>();
    /** What fills each. */
    private final List<String> gaps = new ArrayList<>();

    private final String end;

    private XmpTemplate(String template) {
        Matcher gap = GAP.matcher(template);
        int from = 0;
        while (gap.find()) {
            texts.add(template.substring(from, gap.start()));
            gaps.add(Objects.requireNonNull(gap.group(1)));
            from = gap.end();
        }
        end = template.substring(from);
    }

    static XmpTemplate read() {
        try (var in = XmpTemplate.class.getResourceAsStream("metadata.xmp")) {
            if (in == null) {
                throw new IllegalStateException("metadata.xmp is missing");
            }
            return new XmpTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The packet as UTF-8; the words are plain text. */
    byte[] filled(String title, String subject, String date, String producer) {
        Map<String, String> words = Map.of(
                "title", escaped(title), "subject", escaped(subject), "date", date, "producer", escaped(producer));
        StringBuilder xmp = new StringBuilder();
        for (int i = 0; i < gaps.size(); i++) {
            xmp.append(texts.get(i)).append(Objects.requireNonNull(words.get(gaps.get(i))));
        }
        return xmp.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
