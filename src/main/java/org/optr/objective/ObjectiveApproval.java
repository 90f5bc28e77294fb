package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code objective-approval} does with an objective, step by step. Each command may run twice for the same
 * token: the second time changes nothing.
 */
@Service
@Transactional
public class ObjectiveApproval {

    /** Returns what the decision tables ask. */
    @Transactional(readOnly = true)
    public ObjectiveFacts factsFor(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the quality coach's hints of the current round. They advise; they block nothing. */
    public void advise(ObjectiveId id, List<String> hints) {
        throw new UnsupportedOperationException();
    }

    public void requestChanges(ObjectiveId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Opens the next round after the owner has revised the objective. */
    public void resubmit(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** Notes one approver's yes. Nobody approves what they own, began or submitted. */
    public void approve(ObjectiveId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    public void reject(ObjectiveId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Notes that a stakeholder has read the objective; what they say about it is kept. */
    public void acknowledge(ObjectiveId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Opens the objective to everybody. Refused without an approval in the current round. */
    public void publish(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** Makes the objective a draft again. */
    public void withdrawn(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }
}
