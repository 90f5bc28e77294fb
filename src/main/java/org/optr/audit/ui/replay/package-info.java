/** What happened in a case, shown on its process. */
@NullMarked
package org.optr.audit.ui.replay;

import org.jspecify.annotations.NullMarked;
