/** The automatic steps of objective-approval: each calls one use case. */
@NullMarked
package org.optr.objective.process;

import org.jspecify.annotations.NullMarked;
