package org.optr.audit.replay;

import java.util.List;
import java.util.Set;
import org.optr.engine.PastDecisions;
import org.optr.engine.PastDecisions.PastDecision;
import org.optr.people.CurrentPerson;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.people.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decision tables decided in a case. Their inputs are values of the case: they are for auditors. */
@Service
@Transactional(readOnly = true)
public class CaseDecisions {

    /** So many decisions of a case are shown. */
    public static final int MOST = 100;

    private final PastDecisions past;
    private final CurrentPerson current;
    private final ProtectedReads reads;

    CaseDecisions(PastDecisions past, CurrentPerson current, ProtectedReads reads) {
        this.past = past;
        this.current = current;
        this.reads = reads;
    }

    public boolean mayRead() {
        return current.has(Roles.AUDITOR);
    }

    /** Returns the decisions of a case, the oldest first; none to those who may not read them. */
    public List<PastDecision> of(CaseReplay replay) {
        if (!mayRead()) {
            return List.of();
        }
        var found = past.read(past.in(replay.run().id(), MOST), Set.of());
        var subject = replay.subject();
        if (!found.isEmpty() && subject != null) {
            reads.note(subject.ref(), ProtectedData.CASE_VALUES);
        }
        return found;
    }

    /** Returns the table by which it was decided, as a DMN file. */
    public String table(PastDecision decision) {
        return past.table(decision.id());
    }
}
