package org.optr.objective;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows objectives to the acting person: the published ones, and those not yet published that concern them. */
@Service
@Transactional(readOnly = true)
public class ObjectiveReader {

    /** Returns objectives from the top level down, by title. */
    public List<ObjectiveSummary> find(ObjectiveFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int count(ObjectiveFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** Returns nothing for an objective that does not exist or that the acting person may not see. */
    public Optional<ObjectivePage> page(ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** Returns an objective's check-ins, newest first. */
    public List<CheckInEntry> checkIns(ObjectiveId id, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Returns published objectives that an objective of the cycle may serve, whose title contains the text. */
    public List<ObjectiveLink> possibleParents(CycleId cycle, String text, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
