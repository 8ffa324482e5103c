package vn.motcua.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An upload's parts as one stream: each is read as far as the next begins, the last as far as the upload stands. */
final class PartsStream extends InputStream {
    private final PartFiles files;
    private final ResumableUpload upload;
    private final List<Part> parts;
    private int next;
    private long left;
    private @Nullable InputStream current;

    PartsStream(PartFiles files, ResumableUpload upload, List<Part> parts) {
        this.files = files;
        this.upload = upload;
        this.parts = List.copyOf(parts);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        InputStream in = current;
        while (in == null || left == 0) {
            if (next == parts.size()) {
                if (parts.isEmpty() && upload.offset() > 0) {
                    throw new EOFException("upload " + upload.id() + " was taken away meanwhile");
                }
                return -1;
            }
            in = openNext();
        }
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("a part of upload " + upload.id() + " is shorter than its row says");
        }
        left -= read;
        return read;
    }

    private InputStream openNext() throws IOException {
        close();
        Part part = parts.get(next++);
        left = (next < parts.size() ? parts.get(next).startsAt() : upload.offset()) - part.startsAt();
        InputStream opened = files.open(upload.id(), part);
        current = opened;
        return opened;
    }

    @Override
    public void close() throws IOException {
        InputStream open = current;
        if (open != null) {
            open.close();
            current = null;
        }
    }
}
