package vn.motcua.document;

import java.util.Set;

/**
 * What the receiver of a file is willing to take.
 *
 * @param mediaTypes any of {@code application/pdf}, {@code image/jpeg}, {@code image/png}
 * @param maxBytes the most bytes a file may have
 * @param maxPages the most pages a PDF may have
 */
public record Acceptance(Set<String> mediaTypes, long maxBytes, int maxPages) {

    public Acceptance {
        mediaTypes = Set.copyOf(mediaTypes);
        if (mediaTypes.isEmpty() || maxBytes < 1 || maxPages < 1) {
            throw new IllegalArgumentException("an acceptance that accepts nothing");
        }
    }
}
