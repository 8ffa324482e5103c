/** Reports (báo cáo) that the portal draws up for an agency's leader to sign, in the layout of Decree 30/2020, Annex I. */
@NullMarked
package vn.motcua.document.paper.report;

import org.jspecify.annotations.NullMarked;
