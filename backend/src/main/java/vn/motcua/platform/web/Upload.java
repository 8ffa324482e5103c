package vn.motcua.platform.web;

import io.micronaut.http.multipart.StreamingFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;

/** A file on its way in. */
public final class Upload {

    private Upload() {}

    /**
     * Hands on its bytes and its name. What is not taken of it is read all the same, up to the largest request there may be: a browser
     * reads no answer before it has sent everything. So whoever refuses it refuses it in here.
     */
    public static <T> T take(StreamingFileUpload file, BiFunction<InputStream, String, T> taker) {
        try (InputStream bytes = file.asInputStream()) {
            try {
                return taker.apply(bytes, file.getFilename());
            } finally {
                readOn(bytes);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void readOn(InputStream bytes) {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cut) {
            // Nothing more comes, and nobody wants it.
        }
    }
}
