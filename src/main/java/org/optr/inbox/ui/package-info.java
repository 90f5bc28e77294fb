/** The inbox on the screen: views, list, and the work item that is open. */
@NullMarked
package org.optr.inbox.ui;

import org.jspecify.annotations.NullMarked;
