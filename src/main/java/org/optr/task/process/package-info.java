/** The automatic steps of task-assignment, and the one that finds the tasks of a project which began: each calls one use case. */
@NullMarked
package org.optr.task.process;

import org.jspecify.annotations.NullMarked;
