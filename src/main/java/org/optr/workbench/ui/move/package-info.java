/** The screen on which running cases are moved to the version in use. */
@NullMarked
package org.optr.workbench.ui.move;

import org.jspecify.annotations.NullMarked;
