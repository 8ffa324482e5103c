package vn.motcua.exchange.edxml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of file a name says it is; a zipped attachment travels with no other word on it. */
public final class FileTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> BY_ENDING = Map.of(
            "pdf", "application/pdf",
            "doc", "application/msword",
            "docx", OFFICE + "wordprocessingml.document",
            "xls", "application/vnd.ms-excel",
            "xlsx", OFFICE + "spreadsheetml.sheet",
            "jpg", "image/jpeg",
            "png", "image/png",
            "tif", "image/tiff",
            "xml", "application/xml",
            "zip", Wire.ZIP);

    /** Those whose format packs what is in them: packed once more they stay as large. */
    private static final Set<String> PACKED = Set.of("pdf", "docx", "xlsx", "jpg", "jpeg", "png", "zip");

    private FileTypes() {}

    /** The content type by the name's ending. */
    public static String of(String name) {
        return BY_ENDING.getOrDefault(ending(name), UNKNOWN);
    }

    /** Whether files of this name's kind are packed in themselves, so that packing them again is work for nothing. */
    public static boolean isPacked(String name) {
        return PACKED.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
