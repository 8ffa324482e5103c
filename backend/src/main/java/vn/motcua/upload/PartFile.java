package vn.motcua.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part while it is written. Closed without a byte that counts, it is removed. */
final class PartFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private boolean counts;

    PartFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** When it returns, what was written survives a power cut. */
    void force() throws IOException {
        channel.force(false);
    }

    /** Some of it was kept, or may have been. */
    void kept() {
        counts = true;
    }

    /** Nothing of it was, for certain. */
    void notKept() {
        counts = false;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            if (!counts) {
                Files.deleteIfExists(file);
            }
        }
    }
}
