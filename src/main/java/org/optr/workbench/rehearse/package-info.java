/** A draft is tried, step by step, before it counts. Nothing of it is kept: it lives in the memory of one node while it is played. */
@NullMarked
package org.optr.workbench.rehearse;

import org.jspecify.annotations.NullMarked;
