package vn.motcua.platform.persistence;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns ids into the sixteen bytes the database keeps, and back. */
@Singleton
public final class UuidBytes implements AttributeConverter<UUID, byte[]> {

    private static final int LENGTH = 16;

    /** The bytes of an id, most significant first, so that UUIDv7 sorts by time. */
    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id of sixteen bytes. */
    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public byte @Nullable [] convertToPersistedValue(@Nullable UUID entityValue, ConversionContext context) {
        return entityValue == null ? null : of(entityValue);
    }

    @Override
    public @Nullable UUID convertToEntityValue(byte @Nullable [] persistedValue, ConversionContext context) {
        return persistedValue == null ? null : uuid(persistedValue);
    }
}
