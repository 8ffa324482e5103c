/**
 * Tells open pages and apps that a dossier has changed, within a second, as server-sent events. What changed is read by the
 * routes that know who may read it; a stream names the dossier and no more.
 */
@NullMarked
package vn.motcua.live;

import org.jspecify.annotations.NullMarked;
