package vn.motcua.document.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Breaks text into lines of a given width; a word too long for a line is broken where the line ends. */
final class Typesetter {
    private static final String ADDRESS_SIGNS = "/?&=-_.@";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Map<Face, FaceMetrics> faces;
    /** What is measured for its height before it is drawn is broken once. */
    private final Map<Asked, List<TextLine>> broken = new HashMap<>();

    private record Asked(List<Run> runs, float width, float indent) {}

    Typesetter(Map<Face, FaceMetrics> faces) {
        this.faces = faces;
    }

    List<TextLine> wrap(String text, Style style, float width) {
        return wrap(List.of(new Run(text, style)), width);
    }

    List<TextLine> wrap(List<Run> runs, float width) {
        return wrap(runs, width, 0);
    }

    /** As few lines as there must be, all of them about as long. */
    List<TextLine> balanced(String text, Style style, float width) {
        List<TextLine> lines = wrap(text, style, width);
        float least = width / 2;
        for (float most = width; lines.size() > 1 && most - least > 12; ) {
            float tried = (least + most) / 2;
            List<TextLine> narrower = lines(List.of(new Run(text, style)), tried, 0);
            if (narrower.size() > lines.size()) {
                least = tried;
            } else {
                lines = narrower;
                most = tried;
            }
        }
        return lines;
    }

    /**
     * Never empty: no text is one empty line. A line feed in the text ends a paragraph.
     *
     * @param indent of each paragraph's first line
     */
    List<TextLine> wrap(List<Run> runs, float width, float indent) {
        return broken.computeIfAbsent(new Asked(List.copyOf(runs), width, indent), this::lines);
    }

    /** Keeps no more lines than a page has. */
    void forget() {
        broken.clear();
    }

    private List<TextLine> lines(Asked asked) {
        return List.copyOf(lines(asked.runs(), asked.width(), asked.indent()));
    }

    private List<TextLine> lines(List<Run> runs, float width, float indent) {
        LineBreaker breaker = new LineBreaker(width, indent);
        for (Run run : runs) {
            String[] paragraphs = LINE_BREAK.split(run.text(), -1);
            for (int i = 0; i < paragraphs.length; i++) {
                if (i > 0) {
                    breaker.endLine(run.style(), true);
                }
                addWords(breaker, metrics(run.style()).drawable(paragraphs[i]), run.style());
            }
        }
        return breaker.finish(
                runs.isEmpty() ? Style.regular(10) : runs.getLast().style());
    }

    float width(String text, Style style) {
        FaceMetrics metrics = metrics(style);
        return metrics.width(metrics.drawable(text), style.size());
    }

    private void addWords(LineBreaker breaker, String text, Style style) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            int spaces = end;
            while (spaces < text.length() && text.charAt(spaces) == ' ') {
                spaces++;
            }
            breaker.add(text.substring(start, end), spaces > end, style);
            start = spaces;
        }
    }

    private FaceMetrics metrics(Style style) {
        return Objects.requireNonNull(faces.get(style.face()));
    }

    /** Fills one line after another. */
    private final class LineBreaker {
        private final float width;
        private final float indent;
        private final List<TextLine> lines = new ArrayList<>();
        private final List<Run> line = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private @Nullable Style openStyle;
        private float begun;
        private float filled;
        private float trailingSpace;

        LineBreaker(float width, float indent) {
            this.width = width;
            this.indent = indent;
            this.begun = indent;
            this.filled = indent;
        }

        void add(String word, boolean spaceFollows, Style style) {
            float wordWidth = metrics(style).width(word, style.size());
            if (openStyle != null && filled + wordWidth > width) {
                endLine(style, false);
            }
            if (filled + wordWidth <= width) {
                append(word, wordWidth, style);
            } else {
                addBroken(word, style);
            }
            if (spaceFollows) {
                float space = metrics(style).width(" ", style.size());
                append(" ", space, style);
                trailingSpace = space;
            }
        }

        private void addBroken(String word, Style style) {
            String rest = word;
            int fits = fitting(rest, style);
            while (fits < rest.length()) {
                append(rest.substring(0, fits), style);
                endLine(style, false);
                rest = rest.substring(fits);
                fits = fitting(rest, style);
            }
            append(rest, style);
        }

        /** How much of a word an empty line takes; at least one character, or it would never end. */
        private int fitting(String word, Style style) {
            float room = openStyle == null ? width - filled : width;
            int end = 0;
            while (end < word.length()) {
                int character = word.codePointAt(end);
                room -= metrics(style).width(character, style.size());
                if (room < 0 && end > 0) {
                    break;
                }
                end += Character.charCount(character);
            }
            return end == word.length() ? end : niceBreak(word, end);
        }

        /** An address is broken after one of its signs where that leaves most of the line filled. */
        private int niceBreak(String word, int end) {
            for (int at = end; at > end / 2; at--) {
                if (ADDRESS_SIGNS.indexOf(word.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
            return end;
        }

        private void append(String text, Style style) {
            append(text, metrics(style).width(text, style.size()), style);
        }

        private void append(String text, float textWidth, Style style) {
            if (text.isEmpty()) {
                return;
            }
            filled += textWidth;
            trailingSpace = 0;
            if (!style.equals(openStyle)) {
                closeRun();
                openStyle = style;
            }
            open.append(text);
        }

        private void closeRun() {
            if (openStyle != null) {
                line.add(new Run(open.toString(), openStyle));
                open.setLength(0);
                openStyle = null;
            }
        }

        void endLine(Style style, boolean ends) {
            closeRun();
            if (line.isEmpty()) {
                line.add(new Run("", style));
            }
            lines.add(new TextLine(line, filled - trailingSpace, begun, ends));
            line.clear();
            begun = ends ? indent : 0;
            filled = begun;
            trailingSpace = 0;
        }

        List<TextLine> finish(Style style) {
            if (openStyle != null || lines.isEmpty()) {
                endLine(style, true);
            }
            return lines;
        }
    }
}
