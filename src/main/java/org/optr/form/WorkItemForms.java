package org.optr.form;

import com.vaadin.flow.component.Component;
import org.optr.engine.WorkItem;
import org.springframework.stereotype.Service;

/** Opens the form of a work item: its fields or its screen, the draft, and the decision footer with its keys. */
@Service
public class WorkItemForms {

    /** @param listener hears when the item was completed here or turned out to be gone */
    public Component open(WorkItem item, Listener listener) {
        throw new UnsupportedOperationException();
    }

    /** What the surrounding view does when a work item leaves it. */
    public interface Listener {

        void completed(WorkItem item);

        /** Someone else was faster; the sentence that says who and when is shown already. */
        void gone(WorkItem item);
    }
}
