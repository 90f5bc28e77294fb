package org.optr.objective;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with objectives. An objective that the acting person may not see does not exist for them. */
@Service
@Transactional
public class ObjectiveService {

    /** Begins an objective owned by the acting person. */
    public ObjectiveId draft(ObjectiveDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** @param version of the objective as it was read; a newer one refuses the edit */
    public void edit(ObjectiveId id, int version, ObjectiveDraft draft) {
        throw new UnsupportedOperationException();
    }

    public KeyResultId addKeyResult(ObjectiveId id, KeyResultDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void changeKeyResult(ObjectiveId id, KeyResultId keyResult, KeyResultDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeKeyResult(ObjectiveId id, KeyResultId keyResult) {
        throw new UnsupportedOperationException();
    }

    /** Asks for approval, which starts a run of {@code objective-approval}. */
    public void submit(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** Takes an objective back; the run hears the message {@code ObjectiveWithdrawn}. */
    public void withdraw(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    public CheckInId checkIn(KeyResultId keyResult, CheckInDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Lets one more person check in, or nobody but the owner where the delegate is null. */
    public void nameDelegate(KeyResultId keyResult, @Nullable PersonId delegate) {
        throw new UnsupportedOperationException();
    }
}
