package org.optr.task;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Figure;
import org.optr.shared.SubjectRef;

/**
 * How much of the work of a project, or of one part of it, is done, and why.
 *
 * @param title of the project or the part
 * @param done from 0 to 1; its contributions are the tasks one level below, without a value where all of them are cancelled
 * @param parts those contributions that are made up of tasks themselves
 * @param planned what the last baseline planned until today, from 0 to 1; null for a part and without a baseline
 */
public record DoneWork(String title, Figure done, Set<SubjectRef> parts, @Nullable BigDecimal planned) {}
