/** The small language of models: names, literals, operators and four functions. There is nothing in it that could call code. */
@NamedInterface("expression")
@NullMarked
package org.optr.engine.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
