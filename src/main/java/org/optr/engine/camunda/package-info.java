/** The engine itself: Camunda 7 behind the ports of {@code org.optr.engine}. See docs/decisions/0003. */
@NullMarked
package org.optr.engine.camunda;

import org.jspecify.annotations.NullMarked;
