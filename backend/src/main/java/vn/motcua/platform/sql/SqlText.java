package vn.motcua.platform.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement's text with question marks, and the parameter's name of each. */
record SqlText(String text, List<String> names) {
    // Texts are written in the code and values are never in them, but some have a part for each of what is asked about:
    // words, shelves, agencies. Their shapes are many more than are worth keeping, so only short texts are kept, and
    // when
    // there are too many all are forgotten: parsing one again costs microseconds.
    private static final int LONGEST_KEPT = 4_000;
    private static final int MOST_KEPT = 1_000;
    private static final Map<String, SqlText> PARSED = new ConcurrentHashMap<>();

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]\\w*)");

    SqlText {
        names = List.copyOf(names);
    }

    static SqlText of(String named) {
        SqlText kept = PARSED.get(named);
        return kept == null ? keep(named, parse(named)) : kept;
    }

    private static SqlText keep(String named, SqlText parsed) {
        if (named.length() <= LONGEST_KEPT) {
            if (PARSED.size() >= MOST_KEPT) {
                PARSED.clear();
            }
            PARSED.put(named, parsed);
        }
        return parsed;
    }

    /** How many letters of texts are kept. */
    static long keptLetters() {
        return PARSED.keySet().stream().mapToLong(String::length).sum();
    }

    /** The same with as many question marks for each parameter as it has values. */
    String expanded(List<Integer> sizes) {
        if (sizes.stream().allMatch(size -> size == 1)) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        int parameter = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            expanded.append(c == '?' ? marks(sizes.get(parameter++)) : String.valueOf(c));
        }
        return expanded.toString();
    }

    private static SqlText parse(String named) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(named);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            names.add(matcher.group(1));
            matcher.appendReplacement(text, "?");
        }
        return new SqlText(matcher.appendTail(text).toString(), names);
    }

    private static String marks(int count) {
        return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
    }
}
