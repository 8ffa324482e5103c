/**
 * Photographs of papers: turned upright as the camera says (EXIF), sized down to what a printed page shows, joined to one PDF.
 * What is made here carries nothing of what the camera wrote down, where it was least of all.
 */
@NullMarked
package vn.motcua.document.picture;

import org.jspecify.annotations.NullMarked;
