package vn.motcua.notification.channel.sms;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese without diacritics, as people write it in short messages: "Hồ sơ đã có kết quả" is "Ho so da co ket qua". */
public final class Unaccented {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Unaccented() {}

    /** The text without diacritics; signs that only look better than plain ones become those. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('–', '-')
                .replace('—', '-')
                .replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace("…", "...");
    }
}
