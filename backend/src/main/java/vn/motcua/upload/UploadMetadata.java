package vn.motcua.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/**
 * What the header {@code Upload-Metadata} names of a file; the rest of it is not kept.
 *
 * @param fileName in NFC
 * @param sha256 in lower-case hexadecimal
 * @param reuse whether the same file need not be sent twice
 */
record UploadMetadata(String fileName, @Nullable String sha256, boolean reuse) {
    private static final String POINTER = "/Upload-Metadata";
    private static final int LONGEST_NAME = 255;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Reads the header; 400 naming it when it cannot be read or what is required is not in it. */
    static UploadMetadata ofHeader(@Nullable String header) {
        Map<String, String> named = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",", -1)) {
            String[] words = pair.strip().split(" ", 2);
            named.put(words[0], words.length < 2 ? "" : decoded(words[1].strip()));
        }
        String name = Normalizer.normalize(named.getOrDefault("filename", ""), Normalizer.Form.NFC);
        if (name.isBlank()) {
            throw invalid("required", new Text("Thiếu tên tệp (filename)", "The file's name (filename) is missing"));
        }
        if (name.length() > LONGEST_NAME) {
            throw invalid("maxLength", new Text("Tên tệp dài quá 255 ký tự", "The name is longer than 255 characters"));
        }
        String sha256 = sha256(named.get("sha256"));
        boolean reuse = named.containsKey("reuse");
        if (reuse && sha256 == null) {
            throw invalid(
                    "required",
                    new Text("Cần nêu mã SHA-256 của tệp (sha256)", "The file's hash (sha256) has to be named"));
        }
        return new UploadMetadata(name, sha256, reuse);
    }

    /** As the protocol has it told back. */
    static String header(ResumableUpload upload) {
        String name = "filename " + encoded(upload.fileName());
        return upload.hash().map(hash -> name + ",sha256 " + encoded(hash)).orElse(name);
    }

    /** What phones call HEIC pictures, which need not be sent to be refused. */
    boolean namesHeic() {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".heic") || lower.endsWith(".heif");
    }

    private static @Nullable String sha256(@Nullable String hex) {
        if (hex == null) {
            return null;
        }
        String lower = hex.strip().toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(hash -> SHA256.matcher(hash).matches())
                .orElseThrow(() -> invalid(
                        "pattern", new Text("SHA-256 phải có 64 chữ số thập lục phân", "A SHA-256 has 64 hex digits")));
    }

    private static String encoded(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(value)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw invalid("format", new Text("Không đọc được siêu dữ liệu của tệp", "The metadata cannot be read"));
        }
    }

    private static ProblemException invalid(String keyword, Text message) {
        return ProblemException.invalid(POINTER, keyword, message);
    }
}
