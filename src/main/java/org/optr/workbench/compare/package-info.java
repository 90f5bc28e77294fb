/** What one package of models changes in another, in sentences. */
@NullMarked
package org.optr.workbench.compare;

import org.jspecify.annotations.NullMarked;
