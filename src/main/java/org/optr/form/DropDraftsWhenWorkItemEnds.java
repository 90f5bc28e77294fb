package org.optr.form;

import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener;
import org.optr.engine.WorkItems;
import org.springframework.stereotype.Component;

/** Nobody needs what was typed into a form that is done, nor what others had begun in it. */
@Component
class DropDraftsWhenWorkItemEnds implements WorkItemListener {

    private final FormDraftStore drafts;

    DropDraftsWhenWorkItemEnds(FormDraftStore drafts) {
        this.drafts = drafts;
    }

    @Override
    public void upserted(WorkItem item, Attention attention) {}

    @Override
    public void ended(WorkItem item, WorkItems.Ending ending) {
        drafts.remove(item.id());
    }
}
