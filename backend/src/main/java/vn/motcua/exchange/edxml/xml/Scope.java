package vn.motcua.exchange.edxml.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which prefix means which namespace, element by element on the way down; the empty prefix is the default namespace. */
public final class Scope {
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> uris = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();

    public void enter() {
        marks.push(prefixes.size());
    }

    public void bind(String prefix, String uri) {
        prefixes.add(prefix);
        uris.add(uri);
    }

    public void leave() {
        int size = marks.pop();
        prefixes.subList(size, prefixes.size()).clear();
        uris.subList(size, uris.size()).clear();
    }

    /** What the prefix means here; empty when it means nothing. */
    public String uri(String prefix) {
        for (int i = prefixes.size() - 1; i >= 0; i--) {
            if (prefixes.get(i).equals(prefix)) {
                return uris.get(i);
            }
        }
        return "";
    }

    /** Every prefix that means something here. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        for (int i = 0; i < prefixes.size(); i++) {
            all.put(prefixes.get(i), uris.get(i));
        }
        return all;
    }
}
