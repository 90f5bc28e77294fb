package org.optr.audit.findings;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.FindingEvents.FindingLookedAt;
import org.optr.audit.findings.FindingEvents.FindingReopened;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What auditors note of findings, for all auditors. Nothing in the business changes by it. */
@Service
@Transactional
public class FindingMarks {

    public static final int LONGEST_NOTE = 1_000;

    private final StoredMarkRepository marks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingMarks(StoredMarkRepository marks, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.marks = marks;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a finding was looked at.
     *
     * @param before the mark that the acting person saw; null for none
     * @throws RuleViolation {@code finding.note.too-long}, or {@code finding.marked-meanwhile} if somebody else was faster
     */
    public void look(Finding finding, @Nullable FindingMark before, String note) {
        requireAuditor();
        var words = Texts.nullable(note, LONGEST_NOTE, "finding.note");
        mark(finding, before, true, words);
        events.publishEvent(new FindingLookedAt(current.id(), finding, words));
    }

    /**
     * Has a finding looked at again.
     *
     * @throws RuleViolation {@code finding.note.missing} without a reason, and as {@link #look}
     */
    public void reopen(Finding finding, FindingMark before, String because) {
        requireAuditor();
        var words = Texts.required(because, LONGEST_NOTE, "finding.note");
        mark(finding, before, false, words);
        events.publishEvent(new FindingReopened(current.id(), finding, words));
    }

    private void mark(Finding finding, @Nullable FindingMark before, boolean seen, @Nullable String words) {
        var stored = marks.findById(finding.key());
        require(stored.map(StoredMark::mark).equals(Optional.ofNullable(before)), "finding.marked-meanwhile");
        var mark = stored.orElseGet(() -> new StoredMark(finding));
        mark.mark(
                seen, finding.lastEntry(), words, current.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            marks.saveAndFlush(mark);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException faster) {
            throw new RuleViolation("finding.marked-meanwhile");
        }
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR), "findings.auditors-only");
    }
}
