package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** @param asked a person's id or a candidate group */
@Embeddable
record AskingKey(ProjectId project, @Column(name = "work_item") String workItem, @Column(name = "asked") String asked)
        implements Serializable {}
