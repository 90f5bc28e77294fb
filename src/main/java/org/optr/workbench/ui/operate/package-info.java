/** The screens of running cases: where they wait, what stopped them, and who has too much to do. */
@NullMarked
package org.optr.workbench.ui.operate;

import org.jspecify.annotations.NullMarked;
