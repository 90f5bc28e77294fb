/** Where process owners draw a draft: the drawing, the panel of the chosen element, the problems, and who else is here. */
@NullMarked
package org.optr.workbench.ui.editor;

import org.jspecify.annotations.NullMarked;
