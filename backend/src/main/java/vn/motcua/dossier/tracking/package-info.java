/**
 * Following a dossier (theo dõi hồ sơ): how its applicant's side finds it among theirs and reads it, with what happened,
 * what is expected of them now and what they may do. What others add to it, a supplement request or a result, comes
 * through the ports that {@code dossier} declares.
 */
@NullMarked
package vn.motcua.dossier.tracking;

import org.jspecify.annotations.NullMarked;
