/** Moves running cases to the version of their process that is in force: the plan, its file, the batch and what became of each case. */
@NullMarked
package org.optr.workbench.move;

import org.jspecify.annotations.NullMarked;
