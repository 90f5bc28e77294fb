/** The page on which a draft is tried. */
@NullMarked
package org.optr.workbench.ui.rehearse;

import org.jspecify.annotations.NullMarked;
