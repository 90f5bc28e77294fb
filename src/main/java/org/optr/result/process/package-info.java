/** The automatic steps of closure and objective-closure that belong to results: each calls one use case. */
@NullMarked
package org.optr.result.process;

import org.jspecify.annotations.NullMarked;
