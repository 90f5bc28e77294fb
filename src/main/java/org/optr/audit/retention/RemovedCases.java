package org.optr.audit.retention;

import static java.util.stream.Collectors.toMap;
import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.optr.audit.AuditTrail;
import org.optr.engine.ProcessKey;
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

    /** Returns those among some cases whose history was removed, by their outermost run; for auditors. */
    public Map<String, RemovedCase> among(Collection<String> roots) {
        require(current.has(Roles.AUDITOR), "search.auditors-only");
        return rows.among(roots).stream().collect(toMap(each -> each.root().value(), each -> each));
    }

    /** Counts what ended in a period and was removed, by process; for whoever sees figures. */
    public Map<ProcessKey, Long> ended(Instant from, Instant until) {
        require(current.has(Roles.AUDITOR) || current.has(Roles.PROCESS_OWNER), "figures.readers-only");
        return rows.ended(from, until);
    }

    private boolean maySee(RemovedCase removed) {
        var subject = removed.subject();
        return subject == null ? current.has(Roles.AUDITOR) : trail.maySee(subject);
    }
}
