/** The steps of {@code process-change}. */
@NullMarked
package org.optr.workbench.process;

import org.jspecify.annotations.NullMarked;
