package vn.motcua.registry.incoming;

import java.util.Locale;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.registry.Correspondent;

/**
 * By what two incoming documents are taken for the same: sender, number, symbol and year, whatever the noughts before the number,
 * the case and the spaces in which somebody wrote them.
 */
final class AlikeKey {

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
        return sender.code().isEmpty() ? SearchText.fold(sender.name()) : plain(sender.code());
    }

    private static String plain(String written) {
        return written.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
