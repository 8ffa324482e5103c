package vn.motcua.exchange.edxml;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that travels with a document.
 *
 * @param contentId {@code cid:…}, by which the manifest finds it
 * @param name the file's own name with its ending, without a folder
 * @param contentType of the file itself; one that travels zipped is said to be a zip, and its type is told by its name
 * @param description may be empty
 */
public record Attachment(
        String contentId, String name, String contentType, String description, AttachmentContent content) {
    private static final int LONGEST_NAME = 255;
    /** Ways to other places, control characters, and those that turn the direction of writing: with them an ending can be hidden. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile(
            "[/\\\\:\\p{Cntrl}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]|^\\.{1,2}$|^\\s*$");

    public Attachment {
        contentId = Words.required(contentId);
        contentType = Words.required(contentType);
        description = Words.optional(description);
        if (!isFileName(name)) {
            throw new IllegalArgumentException("not a file's name");
        }
    }

    /** Whether a file may be called so: one name, no way to another folder. */
    public static boolean isFileName(String name) {
        return name.length() <= LONGEST_NAME && Words.fit(name) && name.equals(name.strip()) && leadsNowhere(name);
    }

    /** Whether it is no way to another folder, in however many bytes it is written. */
    public static boolean leadsNowhere(String name) {
        return !NOT_IN_A_NAME.matcher(name).find();
    }

    /** Whether it is zipped on its way; an archive is one already. */
    public boolean travelsZipped() {
        return !isArchive(name);
    }

    /** Whether a file of this name is an archive itself: its receiver leaves it as it is. */
    public static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Bytes. */
    public long size() {
        return content.size();
    }
}
