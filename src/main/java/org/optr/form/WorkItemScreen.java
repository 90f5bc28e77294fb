package org.optr.form;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;

/** A hand-written form for one kind of work item, where a generic form is not enough. The form file still names its data. */
public interface WorkItemScreen {

    /** The id of the form that this screen replaces. */
    String form();

    Content open(WorkItem item, Map<String, @Nullable Object> data);

    /** The fields above the decision footer, which stays the same for every work item. */
    interface Content {

        Component component();

        /** Returns what to submit, the decision aside; called when a decision button is pressed. */
        Map<String, @Nullable Object> values();

        /** Marks the wrong fields; what was typed stays. */
        void refused(SubmissionRefused refusal);

        /** Runs whenever the person changes something, so that a draft is kept. */
        void onChange(Runnable listener);

        /** Runs when a button among the fields does what the footer's first one does; most screens have none. */
        default void onSubmit(Runnable listener) {}
    }
}
