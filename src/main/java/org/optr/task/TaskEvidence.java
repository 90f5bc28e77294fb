package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.optr.shared.RuleViolation;

/** All that shows the result of a task. */
@Embeddable
class TaskEvidence {

    private static final int MOST = 100;

    @ElementCollection
    @CollectionTable(name = "task_evidence", joinColumns = @JoinColumn(name = "task_id"))
    @AttributeOverride(name = "by.value", column = @Column(name = "added_by"))
    private Set<Evidence> pieces = new HashSet<>();

    void add(Evidence piece) {
        require(pieces.size() < MOST, "task.evidence.too-many", MOST);
        pieces.add(piece);
    }

    /** Returns the piece that is gone now. */
    Evidence remove(EvidenceId id) {
        var found = pieces.stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("task.evidence.gone"));
        pieces.remove(found);
        return found;
    }

    void requireAny() {
        require(!pieces.isEmpty(), "task.missing.evidence");
    }

    /** Returns the pieces, the oldest first. */
    List<Evidence> inOrder() {
        return pieces.stream().sorted(Comparator.comparing(Evidence::at)).toList();
    }
}
