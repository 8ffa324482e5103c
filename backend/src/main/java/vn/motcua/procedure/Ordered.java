package vn.motcua.procedure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that are walked in the same order by every server: a version is known by the hash of what is written of it. */
final class Ordered {

    private Ordered() {}

    static <T extends Comparable<T>> Set<T> copyOf(Set<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
