/** What the sign-in view shows of the demo company. */
@NullMarked
package org.optr.demo.ui;

import org.jspecify.annotations.NullMarked;
