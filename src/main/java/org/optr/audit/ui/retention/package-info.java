/** What is kept how long, on screen. */
@NullMarked
package org.optr.audit.ui.retention;

import org.jspecify.annotations.NullMarked;
