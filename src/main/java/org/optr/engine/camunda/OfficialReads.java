package org.optr.engine.camunda;

import org.jspecify.annotations.Nullable;
import org.optr.engine.CurrentCase;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Puts on record that somebody's office showed them what is in a case. */
@Component
class OfficialReads {

    private final ProtectedReads reads;
    private final CurrentCase currentCase;

    OfficialReads(ProtectedReads reads, CurrentCase currentCase) {
        this.reads = reads;
        this.currentCase = currentCase;
    }

    void ofValues(CaseFile file) {
        note(file.root(), file.model().key(), file.subject(), ProtectedData.CASE_VALUES);
    }

    void ofItem(OpenItem open) {
        var item = open.item();
        note(item.rootRun(), item.process(), item.subject(), ProtectedData.WORK_ITEM);
    }

    private void note(RunId root, ProcessKey process, @Nullable SubjectRef subject, ProtectedData data) {
        var about = subject == null ? new SubjectRef(SubjectKind.PROCESS, process.value()) : subject;
        currentCase.within(root, () -> reads.note(about, data));
    }
}
