/** Keeps models from running code: what the engine may read, evaluate and instantiate. See docs/decisions/0005. */
@NullMarked
package org.optr.engine.guard;

import org.jspecify.annotations.NullMarked;
