package vn.motcua.registry.outgoing;

import java.util.List;
import vn.motcua.registry.Correspondent;

/** Receivers as they are written in a line of the register: all of them, or as many as it holds and how many more there are. */
final class ReceiversLine {

    /** What the register's column holds. */
    static final int LONGEST = 1_000;

    private static final String PARTED = "; ";

    private ReceiversLine() {}

    static String of(List<Correspondent> receivers) {
        List<String> names = receivers.stream().map(Correspondent::name).toList();
        String all = String.join(PARTED, names);
        if (all.length() <= LONGEST) {
            return all;
        }
        String line = "";
        for (int shown = 1; shown < names.size(); shown++) {
            String longer = String.join(PARTED, names.subList(0, shown)) + PARTED + "và " + (names.size() - shown)
                    + " nơi nhận khác";
            if (longer.length() > LONGEST) {
                break;
            }
            line = longer;
        }
        return line;
    }
}
