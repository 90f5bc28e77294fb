package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import org.optr.project.ProjectId;
import org.springframework.modulith.NamedInterface;

/** How much of a project's work is done, as the module that keeps the tasks shows it; the figure opens its explanation. */
@NamedInterface("ui")
public interface WorkDone {

    Component figure(ProjectId project);
}
