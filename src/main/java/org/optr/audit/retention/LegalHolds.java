package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.LegalHoldEvent.LegalHoldLifted;
import org.optr.audit.retention.LegalHoldEvent.LegalHoldSet;
import org.optr.engine.CaseRemovals;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds on cases, by auditors and administrators: one person is enough to keep something, and it takes another one to let it go.
 *
 * @see <a href="file:docs/decisions/0035-retention.md">docs/decisions/0035</a>
 */
@Service
@Transactional
public class LegalHolds {

    /** As much of a case's number as lists of cases show. */
    private static final int SHORTEST_NUMBER = 8;

    private static final int LONGEST_REASON = 500;

    private final HoldRows rows;
    private final RemovalTurn turn;
    private final CaseRemovals cases;
    private final CurrentPerson current;
    private final CurrentCase currentCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalHolds(
            HoldRows rows,
            RemovalTurn turn,
            CaseRemovals cases,
            CurrentPerson current,
            CurrentCase currentCase,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.turn = turn;
        this.cases = cases;
        this.current = current;
        this.currentCase = currentCase;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the acting person may set and lift holds. */
    @Transactional(readOnly = true)
    public boolean mayHold() {
        return current.has(Roles.AUDITOR) || current.has(Roles.ADMINISTRATOR);
    }

    /**
     * Holds the whole case to which a run belongs, and what it is about.
     *
     * @throws RuleViolation {@code hold.no-case} if the engine has no history of it
     */
    public HoldId set(RunId run, String because) {
        requireOffice();
        var reason = Texts.required(because, LONGEST_REASON, "erasure.reason");
        turn.take();
        var found = cases.caseOf(run).orElseThrow(() -> new RuleViolation("hold.no-case"));
        require(rows.inForce(found.root()).isEmpty(), "hold.set-already");
        var id = HoldId.next();
        var outermost = found.outermost();
        rows.add(
                id,
                found.root(),
                outermost.subject(),
                reason,
                current.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var about = about(outermost.subject(), outermost.process().value());
        currentCase.within(
                found.root(),
                () -> events.publishEvent(new LegalHoldSet(about, found.root().value(), reason)));
        return id;
    }

    /**
     * As {@link #set(RunId, String)}, for a case by its number or how that begins.
     *
     * @throws RuleViolation {@code hold.case.several} if several cases' numbers begin so
     */
    public HoldId set(String number, String because) {
        requireOffice();
        var begins = number.strip();
        require(begins.length() >= SHORTEST_NUMBER, "hold.case.short", SHORTEST_NUMBER);
        var found = cases.numbered(begins, 2);
        require(!found.isEmpty(), "hold.no-case");
        require(found.size() == 1, "hold.case.several");
        return set(found.get(0), because);
    }

    /** @throws RuleViolation {@code hold.four-eyes} for whoever set it */
    public void lift(HoldId id, String because) {
        requireOffice();
        var reason = Texts.required(because, LONGEST_REASON, "erasure.reason");
        var hold = rows.find(id).orElseThrow(() -> new RuleViolation("hold.gone"));
        require(!isOf(hold.setBy()), "hold.four-eyes");
        require(rows.lift(id, reason, current.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)), "hold.gone");
        var process = cases.caseOf(hold.root())
                .map(found -> found.outermost().process().value())
                .orElse("");
        var about = about(hold.subject(), process);
        currentCase.within(
                hold.root(),
                () -> events.publishEvent(new LegalHoldLifted(about, hold.root().value(), reason)));
    }

    /** What is about nothing is told of the process. */
    static SubjectRef about(@Nullable SubjectRef subject, String process) {
        return subject == null ? new SubjectRef(SubjectKind.PROCESS, process) : subject;
    }

    private boolean isOf(PersonId setter) {
        return setter.equals(current.id()) || setter.equals(current.inWhoseName());
    }

    /** Returns those in force, then those that were lifted, each the newest first. */
    @Transactional(readOnly = true)
    public List<LegalHold> newest(int limit) {
        requireOffice();
        return rows.newest(limit);
    }

    /** Returns the hold on a case, for auditors and administrators. */
    @Transactional(readOnly = true)
    public Optional<LegalHold> on(RunId root) {
        requireOffice();
        return rows.inForce(root);
    }

    private void requireOffice() {
        require(mayHold(), "retention.auditors-only");
    }
}
