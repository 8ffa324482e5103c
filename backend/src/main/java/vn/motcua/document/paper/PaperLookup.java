package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * Where the reader of a paper can see how the dossier stands.
 *
 * @param url the address the QR code holds, printed beside it as well
 * @param check the lookup code to type with the dossier code; absent when the address needs none
 */
public record PaperLookup(String url, @Nullable String check) {}
