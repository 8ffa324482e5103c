/**
 * Stored files and the papers the portal makes. A file is streamed to storage while it is hashed and measured, its
 * content is checked before anybody may refer to it, and a hostile PDF is opened only in a bounded process of its own;
 * the receipt (form 01) and the filled application are drawn here as tagged PDF/A. This package knows no other domain:
 * what a paper says comes in plain records, and who may read a file is decided by whoever owns it.
 */
@NullMarked
package vn.motcua.document;

import org.jspecify.annotations.NullMarked;
