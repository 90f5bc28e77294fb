/** The editor of a project's work breakdown structure: where the plan is written, and as a tab of the project's page. */
@NullMarked
package org.optr.task.ui.plan;

import org.jspecify.annotations.NullMarked;
