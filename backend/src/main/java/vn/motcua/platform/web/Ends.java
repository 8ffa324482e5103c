package vn.motcua.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that ends, as the contract does: every answer of it then says until when and what to use instead. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Ends {
    /** The day from which on it is not to be used any more, as {@code yyyy-MM-dd}: {@code x-deprecated-since}. */
    String since();

    /** The last day on which it is answered, as {@code yyyy-MM-dd}: {@code x-sunset}. */
    String last();

    /** The address of what takes its place, as a path: {@code x-successor}. */
    String instead();
}
