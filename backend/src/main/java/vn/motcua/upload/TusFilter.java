package vn.motcua.upload;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Names the protocol's version on every answer about uploads, errors included, as it demands. */
@ServerFilter({"/api/v1/uploads", "/api/v1/uploads/**"})
class TusFilter {
    static final String VERSION = "1.0.0";

    @ResponseFilter
    void named(MutableHttpResponse<?> response) {
        response.header("Tus-Resumable", VERSION);
        if (response.code() == UploadProblem.VERSION_UNSUPPORTED.status()) {
            response.header("Tus-Version", VERSION);
        }
    }
}
