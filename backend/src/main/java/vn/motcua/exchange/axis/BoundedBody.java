package vn.motcua.exchange.axis;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.hash.Sha256;

/** An answer's body as it comes: written on, hashed, and broken off when it is too much. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Whole> {
    /** What came, once all of it has. */
    record Whole(long size, String sha256) {}

    private final WritableByteChannel sink;
    private final long most;
    private final AtomicLong moved;
    private final MessageDigest digest = Sha256.digest();
    private final CompletableFuture<Whole> whole = new CompletableFuture<>();
    private long size;
    private Flow.@Nullable Subscription subscription;

    /**
     * A body.
     *
     * @param moved told how many bytes have come, for whoever waits
     */
    BoundedBody(WritableByteChannel sink, long most, AtomicLong moved) {
        this.sink = sink;
        this.most = most;
        this.moved = moved;
    }

    @Override
    public CompletionStage<Whole> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                size += buffer.remaining();
                moved.addAndGet(buffer.remaining());
                if (size > most) {
                    throw new IOException("The answer is longer than " + most + " bytes");
                }
                digest.update(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    sink.write(buffer);
                }
            }
        } catch (IOException broken) {
            if (subscription != null) {
                subscription.cancel();
            }
            whole.completeExceptionally(broken);
        }
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(new Whole(size, HexFormat.of().formatHex(digest.digest())));
    }
}
