package vn.motcua.axis;

import java.util.List;

/**
 * What stands outside on a package: all that the axis reads of it.
 *
 * @param from code of the sending agency
 * @param receivers their codes, each once; of a status message the one whose document it speaks of
 * @param title what it is about, empty where nothing is said
 * @param notation number and notation, empty where there is none
 */
record Envelope(String from, List<String> receivers, String title, String notation) {
    Envelope {
        receivers = receivers.stream().distinct().toList();
    }
}
