package org.optr.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.optr.project.ProjectId;

/** @param position in the order of the codes, from 0 */
@Embeddable
record TaskBaselineKey(ProjectId project, @Column(name = "baseline_number") int baseline, int position)
        implements Serializable {}
