package org.optr.audit.retention;

import java.util.Optional;
import org.optr.audit.AuditTrail;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases whose history was removed, for auditors and for whoever may see what they were about. */
@Service
@Transactional(readOnly = true)
public class RemovedCases {

    private final RemovedRuns rows;
    private final AuditTrail trail;
    private final CurrentPerson current;

    RemovedCases(RemovedRuns rows, AuditTrail trail, CurrentPerson current) {
        this.rows = rows;
        this.trail = trail;
        this.current = current;
    }

    /** Returns nothing for a run that was not removed or that the acting person may not see: the two look alike. */
    public Optional<RemovedCase> find(RunId run) {
        return rows.find(run).filter(this::maySee);
    }

    private boolean maySee(RemovedCase removed) {
        var subject = removed.subject();
        return subject == null ? current.has(Roles.AUDITOR) : trail.maySee(subject);
    }
}
