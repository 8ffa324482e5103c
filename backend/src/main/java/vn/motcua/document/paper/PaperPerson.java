package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation as a paper names them.
 *
 * @param identifier personal number or tax code, printed as it is given
 */
public record PaperPerson(
        String name,
        @Nullable String identifier,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {}
