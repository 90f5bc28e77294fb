package org.optr.engine.camunda;

import org.optr.engine.WorkItem;
import org.optr.engine.camunda.ProcessModel.UserStep;

/** An open work item with the version of the model that its run follows. */
record OpenItem(WorkItem item, ProcessModel model) {

    UserStep step() {
        return model.userStep(item.step());
    }
}
