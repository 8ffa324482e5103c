package vn.motcua.exchange.edxml;

import java.util.Locale;
import java.util.Map;

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

    private FileTypes() {}

    /** The content type by the name's ending. */
    public static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
