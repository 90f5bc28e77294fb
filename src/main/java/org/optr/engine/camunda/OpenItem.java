package org.optr.engine.camunda;

import org.optr.engine.WorkItem;
import org.optr.engine.camunda.ProcessModel.UserStep;

/**
 * An open work item with the version of the model that its run follows.
 *
 * @param suspended whether its case is held, as it was when the item was read
 */
record OpenItem(WorkItem item, ProcessModel model, boolean suspended) {

    UserStep step() {
        return model.userStep(item.step());
    }
}
