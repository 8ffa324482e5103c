package vn.motcua.platform.limit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * From which network a request comes, for limits. Behind a proxy it is the one that the proxy names, where
 * {@code micronaut.server.client-address-header} says in which header.
 */
@Singleton
public final class Networks {

    private static final String UNKNOWN = "-";
    /** A customer is given these whole, 2^64 addresses: they are one here. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private static final int IPV4_BYTES = 4;

    private final HttpClientAddressResolver addresses;

    Networks(HttpClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    /** An IPv4 address, or the first half of an IPv6 address. */
    public String of(HttpRequest<?> request) {
        String address = addresses.resolve(request);
        return address == null ? UNKNOWN : network(address);
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
