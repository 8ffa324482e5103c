package vn.motcua.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name made safe to store, to show and to send back: no folder, no control or direction-changing character, in
 * NFC, at most 200 characters, with an extension. Vietnamese letters stay as they are.
 */
record FileName(String value) {
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, formats (bidi overrides, zero-width), surrogates, unassigned and private characters; line breaks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    /** What Windows does not take in a name, so that a download can be saved there. */
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    /** Cleans a name; empty when nothing that can be a file's name is left. */
    static Optional<FileName> clean(String sent) {
        String last = FOLDERS.matcher(sent).replaceFirst("");
        String seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        String name = SPACES.matcher(RESERVED.matcher(seen).replaceAll("_"))
                .replaceAll(" ")
                .strip();
        int dot = name.lastIndexOf('.');
        int extensionLength = name.length() - dot - 1;
        if (dot < 1 || name.startsWith(".") || extensionLength < 1 || extensionLength > LONGEST_EXTENSION) {
            return Optional.empty();
        }
        return Optional.of(new FileName(shortened(name, dot)));
    }

    /** The stem gives way, never the extension, and no letter is cut in half. */
    private static String shortened(String name, int dot) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = LONGEST - (name.length() - dot);
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole).strip() + name.substring(dot);
    }

    /** In lower case, without the dot. */
    String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
