/** HTTP beside JSON: the built web portal served from memory, the security headers of every answer, versions as entity
 * tags, files to download, what is said of operations that end, and which representation a caller takes or holds. */
@NullMarked
package vn.motcua.platform.web;

import org.jspecify.annotations.NullMarked;
