package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * Where the reader of a paper can see how the dossier stands.
 *
 * @param url the address the QR code holds, printed beside it as well
 * @param check the lookup code to type with the dossier code; absent when the address needs none
 * @param message what to send by short message, and to which number; absent where none is taken
 */
public record PaperLookup(
        String url, @Nullable String check, @Nullable String message) {}
