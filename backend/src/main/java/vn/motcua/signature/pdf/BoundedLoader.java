package vn.motcua.signature.pdf;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks time-stamp authorities and the places where revocations are published: for ten seconds, for a few megabytes. */
public final class BoundedLoader implements DataLoader {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** The lists of large authorities have some megabytes. */
    private static final int MOST_BYTES = 16 << 20;

    private String contentType;

    public BoundedLoader(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String url) {
        return send(HttpRequest.newBuilder(address(url)).GET());
    }

    @Override
    public @Nullable DataAndUrl get(List<String> urls) {
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSExternalResourceException unreachable) {
                // The next address may answer.
            }
        }
        throw new DSSExternalResourceException("none of " + urls.size() + " addresses answered");
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return send(HttpRequest.newBuilder(address(url))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // Answered below, as what cannot be reached.
        }
        throw new DSSExternalResourceException("not an HTTP address");
    }

    private static byte[] send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            HttpResponse<InputStream> response =
                    client.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                boolean said = bytes.length > 0 && bytes.length <= MOST_BYTES;
                if (response.statusCode() != 200 || !said) {
                    throw new DSSExternalResourceException("answered " + response.statusCode());
                }
                return bytes;
            } finally {
                client.shutdownNow();
            }
        } catch (IOException unreachable) {
            throw new DSSExternalResourceException("not reached", unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", interrupted);
        }
    }
}
