package vn.motcua.exchange.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, wherever they lie; read as a stream, never held whole. */
public interface AttachmentContent {

    /** How many bytes {@link #open} gives. */
    long size();

    /** The bytes from the first; whoever opens closes. */
    InputStream open() throws IOException;

    /** Bytes in memory. */
    static AttachmentContent of(byte[] bytes) {
        byte[] own = bytes.clone();
        return new AttachmentContent() {
            @Override
            public long size() {
                return own.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(own);
            }
        };
    }

    /** A file on the disk that stays as it is until it has been read. */
    static AttachmentContent of(Path file, long size) {
        return new AttachmentContent() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }
}
