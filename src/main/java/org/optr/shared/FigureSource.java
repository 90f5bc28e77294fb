package org.optr.shared;

import java.util.List;
import org.optr.shared.Figure.Contribution;

/**
 * Work that serves a subject, as the module that keeps the work knows it. It is shown beside the subject's figure and never
 * counted into it: a key result is an outcome, a task is work.
 */
public interface FigureSource {

    /** Returns what the acting person may see; the value is the share of the work that is done, null where none is planned. */
    List<Contribution> beside(SubjectRef subject);
}
