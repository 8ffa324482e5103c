/** What people read in two languages: Vietnamese first, English beside it. No templates and no messages of any domain. */
@NullMarked
package vn.motcua.platform.text;

import org.jspecify.annotations.NullMarked;
