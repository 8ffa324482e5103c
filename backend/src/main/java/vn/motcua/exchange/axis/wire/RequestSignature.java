package vn.motcua.exchange.axis.wire;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a request to the national axis is signed: HMAC-SHA256 in hexadecimal, by a secret that both sides know, over a line with
 * method and address and a line {@code name:value} for each signed header, names in lower case, in the order in which they
 * are listed. The body is signed by its hash, which is such a header.
 */
public final class RequestSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private RequestSignature() {}

    /**
     * The signature, as 64 hexadecimal digits.
     *
     * @param address path and query as they stand in the request
     */
    public static String of(
            String secret, String method, String address, List<String> signed, Function<String, String> header) {
        StringBuilder text =
                new StringBuilder(method).append(' ').append(address).append('\n');
        for (String name : signed) {
            text.append(name.toLowerCase(Locale.ROOT))
                    .append(':')
                    .append(header.apply(name))
                    .append('\n');
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** Compares two texts without telling by its time how much of them is alike. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
