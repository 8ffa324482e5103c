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
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks time-stamp authorities and the places where revocations are published: for ten seconds, for a few megabytes. */
public final class BoundedLoader implements DataLoader {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** The lists of large authorities have some megabytes. */
    private static final int MOST_BYTES = 16 << 20;

    private final Duration longest;
    private String contentType;

    public BoundedLoader(String contentType) {
        this(contentType, LONGEST);
    }

    BoundedLoader(String contentType, Duration longest) {
        this.contentType = contentType;
        this.longest = longest;
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

    /** The request's own timeout would end with the headers; this one has the body in it. */
    private byte[] send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(longest).build()) {
            try {
                return client.sendAsync(request.build(), BodyHandlers.ofInputStream())
                        .thenApplyAsync(BoundedLoader::body, Thread::startVirtualThread)
                        .get(longest.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                // Ends a body that is still being read, too.
                client.shutdownNow();
            }
        } catch (ExecutionException | TimeoutException unreachable) {
            throw new DSSExternalResourceException("not reached", unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", interrupted);
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            boolean said = bytes.length > 0 && bytes.length <= MOST_BYTES;
            if (response.statusCode() != 200 || !said) {
                throw new DSSExternalResourceException("answered " + response.statusCode());
            }
            return bytes;
        } catch (IOException broken) {
            throw new DSSExternalResourceException("broke off", broken);
        }
    }
}
