package vn.motcua.document.inspection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file the portal can check, and therefore take. */
public enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png"));

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may carry this extension (lower case, without the dot). */
    public boolean mayBeNamed(String extension) {
        return extensions.contains(extension);
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
