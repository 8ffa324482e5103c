/**
 * The exchange axis in the box: a small store-and-forward server with a mailbox for each agency, which speaks the national and
 * the provincial protocol, so that portals exchange documents on one machine with nothing to install. A program of its own with
 * a database and files of its own; nothing of it runs in a portal, and it knows of a package only whom it is from and for.
 */
@NullMarked
package vn.motcua.axis;

import org.jspecify.annotations.NullMarked;
