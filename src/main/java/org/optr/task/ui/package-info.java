/** The screens of tasks: a person's own list, the page, the work items, and what other pages show of them. */
@NullMarked
package org.optr.task.ui;

import org.jspecify.annotations.NullMarked;
