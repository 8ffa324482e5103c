package vn.motcua.registry.incoming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.agency.CodeScheme;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.registry.Correspondent;

/**
 * By what two incoming documents are taken for the same: sender, number, symbol and year, whatever the noughts before the number,
 * the case and the spaces in which somebody wrote them, and by whichever scheme of codes: what came over the exchange comes on
 * paper too.
 */
final class AlikeKey {

    private static final Predicate<String> NO_LEVEL = Pattern.compile("0+").asMatchPredicate();

    private AlikeKey() {}

    static String of(Letter letter) {
        Letter.Original original = letter.original();
        return String.join(
                "|",
                sender(letter.sender()),
                plain(original.number()).replaceFirst("^0+(?=.)", ""),
                plain(original.notation()),
                String.valueOf(original.issuedOn().getYear()));
    }

    private static String sender(Correspondent sender) {
        return sender.code().isEmpty() ? SearchText.fold(sender.name()) : code(plain(sender.code()));
    }

    /** Level 1 first, without the levels that are not there: {@code H56.14} of {@code 000.00.14.H56}. */
    private static String code(String either) {
        if (!CodeScheme.QCVN102.writes(either)) {
            return either;
        }
        List<String> levels =
                Arrays.stream(either.split("\\.")).dropWhile(NO_LEVEL).toList();
        return String.join(".", levels.reversed());
    }

    private static String plain(String written) {
        return written.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
