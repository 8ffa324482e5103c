package vn.motcua.platform.persistence;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link java.util.UUID} kept as BINARY(16), in a row record's component or a repository method's parameter. In a
 * {@code @Query} write it on every UUID parameter. It does not reach into lists: an IN list of ids is plain JDBC with
 * {@link UuidBytes#of}.
 */
@Documented
@TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface BinaryUuid {}
