package vn.motcua.document.typesetting;

import java.util.List;

/** One line of wrapped text: its pieces from left to right and their width in points. */
record TextLine(List<Run> runs, float width) {

    TextLine {
        runs = List.copyOf(runs);
    }

    float height() {
        return (float)
                runs.stream().mapToDouble(run -> run.style().lineHeight()).max().orElse(0);
    }
}
