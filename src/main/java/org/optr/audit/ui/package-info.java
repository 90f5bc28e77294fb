/** The history as people read it. */
@NullMarked
package org.optr.audit.ui;

import org.jspecify.annotations.NullMarked;
