package vn.motcua.agency;

import java.util.UUID;

/** Names one agency for ever; its codes may change with the law. */
public record AgencyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
