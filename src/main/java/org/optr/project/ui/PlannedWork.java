package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import org.optr.project.ProjectId;
import org.springframework.modulith.NamedInterface;

/** The work of a plan, which another module shows where the plan is written. */
@NamedInterface("ui")
public interface PlannedWork {

    /** @param changed to be run after each change, because it may change what the plan misses */
    Component show(ProjectId project, Runnable changed);
}
