package vn.motcua._support;

import java.util.Set;

/** One request with its answer, as the contract looks at it. */
@SuppressWarnings("ArrayRecordComponent") // it is read once and never compared
record Exchange(
        String method,
        String path,
        Set<String> query,
        String requestType,
        byte[] request,
        int status,
        String responseType,
        byte[] response) {}
