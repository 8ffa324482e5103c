package vn.motcua.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Optional;

/** Makes a caller of a verified token; it is asked on the event loop and must not wait for anything. */
public interface CallerSource {
    /** Empty when the token no longer stands for anybody, which answers 401. */
    Optional<Caller> find(Authentication authentication);
}
