package org.optr.objective;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** @param asked a person's id or a candidate group */
@Embeddable
record AskingKey(
        @AttributeOverride(name = "value", column = @Column(name = "subject_id")) ObjectiveId objective,
        @Column(name = "work_item") String workItem,
        @Column(name = "asked") String asked)
        implements Serializable {}
