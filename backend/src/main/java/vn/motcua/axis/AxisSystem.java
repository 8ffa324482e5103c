package vn.motcua.axis;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A system that is connected to the axis, a province's portal for one.
 *
 * @param secret known to it and the axis alone
 * @param province the code of its province, outside of which the provincial protocol delivers nothing
 */
record AxisSystem(
        @JsonProperty(value = "id", required = true) String id,
        @JsonProperty(value = "secret", required = true) String secret,
        @JsonProperty(value = "province", required = true) String province,
        @JsonProperty(value = "name", required = true) String name) {
    private static final int SHORTEST_SECRET = 16;

    AxisSystem {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("The secret of " + id + " is shorter than 16 characters");
        }
    }

    /** Never its secret. */
    @Override
    public String toString() {
        return id;
    }
}
