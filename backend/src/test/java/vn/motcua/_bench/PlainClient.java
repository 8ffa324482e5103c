package vn.motcua._bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * One kept connection that sends requests without a body and reads answers of a stated length: it shares the cores with the
 * server it measures, so it does no more than that.
 */
record PlainClient(OutputStream out, InputStream in) {

    static PlainClient to(int port) {
        try {
            @SuppressWarnings("resource") // As long as the run, which ends with the process.
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new PlainClient(socket.getOutputStream(), new BufferedInputStream(socket.getInputStream()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Sends a request and gives its answer's status. */
    int post(String path, Map<String, String> headers) throws IOException {
        StringBuilder request = new StringBuilder("POST ").append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        out.write(request.append("Content-Length: 0\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        if (length < 0) {
            throw new IllegalStateException("an answer without a length");
        }
        in.skipNBytes(length);
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
