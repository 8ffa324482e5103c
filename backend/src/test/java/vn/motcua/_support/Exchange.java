package vn.motcua._support;

import java.util.Set;

/** One request with its answer, as the contract looks at it. */
record Exchange(String method, String path, Set<String> query, Body request, int status, Body response) {

    /** What was sent or answered; no bytes where there was nothing. */
    static final class Body {
        static final Body NONE = new Body("", new byte[0]);

        private final String mediaType;
        private final byte[] bytes;

        Body(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        String mediaType() {
            return mediaType;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isEmpty() {
            return bytes.length == 0;
        }
    }
}
