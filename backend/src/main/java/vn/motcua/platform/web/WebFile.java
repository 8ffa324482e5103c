package vn.motcua.platform.web;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.hash.Sha256;

/** One file of the portal with its compressed twins. */
record WebFile(String mediaType, boolean immutable, List<Variant> variants) {
    private static final int TAG_BYTES = 8;
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    WebFile {
        variants = List.copyOf(variants);
    }

    static WebFile of(String path, byte[] plain, byte @Nullable [] brotli, byte @Nullable [] gzip) {
        List<Variant> variants = new ArrayList<>();
        if (brotli != null) {
            variants.add(Variant.of("br", brotli));
        }
        if (gzip != null) {
            variants.add(Variant.of("gzip", gzip));
        }
        variants.add(Variant.of("identity", plain));
        String extension = path.substring(path.lastIndexOf('.') + 1);
        // The build puts a hash into every name under /assets/.
        return new WebFile(
                MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"), path.startsWith("/assets/"), variants);
    }

    /** The smallest variant that the client takes. */
    Variant variant(Set<String> accepted) {
        return variants.stream()
                .filter(variant -> accepted.contains(variant.encoding()))
                .findFirst()
                .orElse(variants.getLast());
    }

    /** The bytes in one content encoding, with their own strong tag. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copying 100 kB a request is what this class avoids
    record Variant(String encoding, byte[] bytes, String tag) {
        static Variant of(String encoding, byte[] bytes) {
            String tag = HexFormat.of().formatHex(Sha256.of(bytes), 0, TAG_BYTES);
            return new Variant(encoding, bytes, '"' + tag + '"');
        }
    }
}
