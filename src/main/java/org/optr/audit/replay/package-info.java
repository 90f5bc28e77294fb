/** Cases of the past, moment by moment. */
@NullMarked
package org.optr.audit.replay;

import org.jspecify.annotations.NullMarked;
