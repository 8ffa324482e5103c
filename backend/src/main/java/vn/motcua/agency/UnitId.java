package vn.motcua.agency;

import java.util.UUID;

/** Names one unit inside an agency. */
public record UnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
