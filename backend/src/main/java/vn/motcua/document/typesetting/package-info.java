/**
 * Pages drawn by PDFBox: text broken into lines by the font's own widths, tables that go over pages, QR codes, and the
 * structure and metadata that make a tagged PDF/A of them. What a paper says is the package paper's matter.
 */
@NullMarked
package vn.motcua.document.typesetting;

import org.jspecify.annotations.NullMarked;
