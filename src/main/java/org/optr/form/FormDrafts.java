package org.optr.form;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for each person what they have typed into the form of a work item that they may see. */
@Service
@Transactional
class FormDrafts {

    private static final int LONGEST = 1_000_000;

    private final FormDraftStore store;
    private final WorkItems workItems;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    FormDrafts(FormDraftStore store, WorkItems workItems, CurrentPerson currentPerson, Clock clock) {
        this.store = store;
        this.workItems = workItems;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @throws org.optr.shared.RuleViolation {@code form.draft-too-long}, or {@code form.draft-without-item} */
    public FormDraft save(WorkItemId item, Map<String, @Nullable Object> values) {
        require(workItems.find(item).isPresent(), "form.draft-without-item");
        require(FormJson.write(values).length() <= LONGEST, "form.draft-too-long");
        var draft = new FormDraft(values, clock.instant());
        store.save(item, currentPerson.id(), draft);
        return draft;
    }

    /** Keeps when the acting person first opened the form of an item that they may see. */
    public void opened(WorkItemId item) {
        if (workItems.find(item).isPresent()) {
            store.open(item, currentPerson.id(), clock.instant());
        }
    }

    @Transactional(readOnly = true)
    public Optional<FormDraft> find(WorkItemId item) {
        return workItems.find(item).flatMap(open -> store.find(item, currentPerson.id()));
    }
}
