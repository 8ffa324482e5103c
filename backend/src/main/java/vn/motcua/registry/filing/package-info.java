/**
 * Files of documents (hồ sơ công việc): which document of the registers is filed in which file, and at which place, by the data
 * dictionary of Decree 30/2020, Annex VI. It does not keep the files themselves.
 */
@NullMarked
package vn.motcua.registry.filing;

import org.jspecify.annotations.NullMarked;
