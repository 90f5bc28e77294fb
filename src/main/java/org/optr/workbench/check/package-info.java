/** What is wrong with a package of models, said before anybody works by it. One implementation for drawing and for publication. */
@NullMarked
package org.optr.workbench.check;

import org.jspecify.annotations.NullMarked;
