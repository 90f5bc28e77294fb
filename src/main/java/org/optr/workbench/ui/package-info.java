/** The screens of the workbench. */
@NullMarked
package org.optr.workbench.ui;

import org.jspecify.annotations.NullMarked;
