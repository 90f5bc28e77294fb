/** Who has how much to do, for those who can do something about it. */
@NullMarked
package org.optr.workbench.operate;

import org.jspecify.annotations.NullMarked;
