package vn.motcua.notification.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Notices as the database keeps them. */
@Singleton
public class NoticeJson {
    private final ObjectMapper json;

    NoticeJson(ObjectMapper json) {
        this.json = json;
    }

    /** Reads what {@link #write} wrote. */
    public Notice read(String notice) {
        try {
            return json.readValue(notice, Notice.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Unreadable notice", unreadable);
        }
    }

    /** Writes a notice as JSON. */
    public String write(Notice notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Unwritable notice", unwritable);
        }
    }
}
