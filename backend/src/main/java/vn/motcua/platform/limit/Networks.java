package vn.motcua.platform.limit;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which network a request comes, for limits. Behind a proxy it is the one that the proxy names, where
 * {@code motcua.client-address-header} says in which header; no other header is believed, for anyone can send one.
 */
@Singleton
public final class Networks {

    private static final String UNKNOWN = "-";
    /** A customer is given these whole, 2^64 addresses: they are one here. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private static final int IPV4_BYTES = 4;

    private final @Nullable String header;

    Networks(@Property(name = "motcua.client-address-header") @Nullable String header) {
        this.header = header == null || header.isBlank() ? null : header;
    }

    /** An IPv4 address, or the first half of an IPv6 address. */
    public String of(HttpRequest<?> request) {
        return namedByProxy(request).orElseGet(() -> {
            InetAddress remote = request.getRemoteAddress().getAddress();
            return remote == null ? UNKNOWN : network(remote.getHostAddress());
        });
    }

    /** What the proxy added: the last address of the last header, for those before it came from the client. */
    private Optional<String> namedByProxy(HttpRequest<?> request) {
        List<String> values = header == null ? List.of() : request.getHeaders().getAll(header);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String last = values.getLast();
        String address = last.substring(last.lastIndexOf(',') + 1).strip();
        return NetUtil.createByteArrayFromIpAddressString(address) == null
                ? Optional.empty()
                : Optional.of(network(address));
    }

    static String network(String address) {
        byte[] written = NetUtil.createByteArrayFromIpAddressString(address);
        if (written == null) {
            return address;
        }
        try {
            // An IPv4 address written as one of IPv6 becomes what it is.
            InetAddress read = InetAddress.getByAddress(written);
            return read.getAddress().length == IPV4_BYTES
                    ? read.getHostAddress()
                    : HexFormat.of().formatHex(written, 0, IPV6_NETWORK_BYTES);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address has 4 or 16 bytes", impossible);
        }
    }
}
