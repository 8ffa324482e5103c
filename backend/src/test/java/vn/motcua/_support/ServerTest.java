package vn.motcua._support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the one running server of this JVM. Its constructor and methods may take an {@link Api}, {@link
 * Tables} or any bean. Data stays between tests: use your own, made new.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServer.class)
public @interface ServerTest {}
