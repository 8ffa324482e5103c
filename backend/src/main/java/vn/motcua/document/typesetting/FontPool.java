package vn.motcua.document.typesetting;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Lends parsed fonts. Parsing one takes as long as drawing a receipt, and a parsed font serves one thread at a time, so
 * each drawing borrows a set; there are never more sets than drawings that ran at once.
 */
class FontPool {
    private final ConcurrentLinkedDeque<Map<Face, FaceMetrics>> idle = new ConcurrentLinkedDeque<>();

    /** The caller gives the set back by {@link #giveBack}. */
    Map<Face, FaceMetrics> borrow() {
        Map<Face, FaceMetrics> set = idle.poll();
        return set == null ? load() : set;
    }

    void giveBack(Map<Face, FaceMetrics> set) {
        idle.push(set);
    }

    private static Map<Face, FaceMetrics> load() {
        Map<Face, FaceMetrics> set = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            set.put(face, FaceMetrics.load(face));
        }
        return set;
    }
}
