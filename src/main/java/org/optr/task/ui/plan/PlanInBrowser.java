package org.optr.task.ui.plan;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Leads the build to what a plan needs in the browser. The build starts at routes and listeners such as this one; a section
 * of another module's page is known to Spring alone.
 */
@Component
@Uses(PlanEditor.class)
class PlanInBrowser implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        // The annotation says all.
    }
}
