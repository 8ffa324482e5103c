package vn.motcua.notification.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Texts by key and version: {@code key} is the first, {@code key@3} what it reads from version 3 on. */
record VersionedTexts(Map<String, TreeMap<Integer, String>> texts) {
    static final int FIRST = 1;
    private static final char MARK = '@';

    static VersionedTexts of(Properties written) {
        Map<String, TreeMap<Integer, String>> texts = new HashMap<>();
        for (String name : written.stringPropertyNames()) {
            int mark = name.indexOf(MARK);
            String key = mark < 0 ? name : name.substring(0, mark);
            int version = mark < 0 ? FIRST : Integer.parseInt(name.substring(mark + 1));
            texts.computeIfAbsent(key, none -> new TreeMap<>()).put(version, written.getProperty(name));
        }
        return new VersionedTexts(texts);
    }

    /** The newest version that any text has. */
    int latest() {
        return texts.values().stream().mapToInt(TreeMap::lastKey).max().orElse(FIRST);
    }

    /** What a key read as of a version. */
    String get(String key, int version) {
        TreeMap<Integer, String> versions = texts.get(key);
        Map.Entry<Integer, String> text = versions == null ? null : versions.floorEntry(version);
        if (text == null) {
            throw new IllegalStateException("No template " + key + " of version " + version);
        }
        return text.getValue();
    }
}
