package vn.motcua.exchange.axis;

import java.net.URI;

/**
 * What a system needs to be let in by an axis.
 *
 * @param name what operators know the axis by
 * @param address without a slash at its end
 * @param systemId given by whoever runs the axis, as is the secret
 */
public record AxisAccount(String name, URI address, String systemId, String secret) {
    /** Never the secret. */
    @Override
    public String toString() {
        return name + " at " + address + " as " + systemId;
    }
}
