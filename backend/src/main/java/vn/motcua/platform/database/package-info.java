/**
 * The database server that Motcua brings along when no other is named: MariaDB, unpacked once, started beside the
 * application, taken over when an earlier run was killed, stopped with it. It knows processes and files, and no table.
 */
@NullMarked
package vn.motcua.platform.database;

import org.jspecify.annotations.NullMarked;
