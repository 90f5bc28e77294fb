package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.optr.audit.findings.NoteForgetting;
import org.optr.audit.ledger.PayloadErased;
import org.optr.audit.retention.ErasureEvent.ErasureRefused;
import org.optr.audit.retention.ErasureEvent.ErasureRequested;
import org.optr.audit.retention.Payloads.Sealed;
import org.optr.audit.search.SearchForgetting;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes personal data out of the history: an administrator asks, an auditor who is somebody else agrees. The proofs stay. */
@Service
@Transactional
public class Erasures {

    /** What one wish may cover; who wants more asks again. */
    static final int MOST = 10_000;

    private static final int LONGEST_REASON = 500;

    private final Payloads payloads;
    private final ErasureRows rows;
    private final RemovalTurn turn;
    private final SearchForgetting search;
    private final NoteForgetting notes;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            Payloads payloads,
            ErasureRows rows,
            RemovalTurn turn,
            SearchForgetting search,
            NoteForgetting notes,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payloads = payloads;
        this.rows = rows;
        this.turn = turn;
        this.search = search;
        this.notes = notes;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the acting person may ask. */
    @Transactional(readOnly = true)
    public boolean mayAsk() {
        return current.has(Roles.ADMINISTRATOR);
    }

    /**
     * Asks to erase the contents of everything that has happened to a subject so far.
     *
     * @throws RuleViolation {@code erasure.nothing} if there is nothing that could be erased, {@code erasure.held} if all is held
     */
    public ErasureId ask(SubjectRef subject, String because) {
        return ask(subject, payloads.of(subject, MOST), because);
    }

    /** As {@link #ask(SubjectRef, String)}, for chosen entries of the subject's history. */
    public ErasureId askFor(SubjectRef subject, Collection<Long> entries, String because) {
        require(entries.size() <= MOST, "erasure.too-many", MOST);
        return ask(subject, payloads.of(subject, entries), because);
    }

    private ErasureId ask(SubjectRef subject, List<Long> entries, String because) {
        require(mayAsk(), "erasure.administrators-only");
        var reason = Texts.required(because, LONGEST_REASON, "erasure.reason");
        require(!entries.isEmpty(), "erasure.nothing");
        require(!payloads.mayErase(entries).isEmpty(), "erasure.held");
        var id = ErasureId.next();
        rows.add(id, subject, reason, current.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), entries);
        events.publishEvent(new ErasureRequested(subject, entries.size(), reason));
        return id;
    }

    /**
     * Agrees: changes and salt of the entries are gone for good, but for those that are held. A hold that is being set is waited
     * for, and one that is set meanwhile comes too late.
     *
     * @throws RuleViolation {@code erasure.four-eyes} for whoever asked
     */
    public void confirm(ErasureId id) {
        turn.take();
        var wish = decide(id, ErasureStatus.ERASED);
        var sealed = payloads.mayErase(rows.entriesOf(id));
        require(!sealed.isEmpty(), "erasure.held");
        var entries = sealed.stream().map(Sealed::entry).toList();
        notes.forget(entries);
        payloads.erase(entries);
        search.forget(entries);
        rows.markErased(id, entries);
        var places = sealed.stream().map(Sealed::place).toList();
        events.publishEvent(PayloadErased.of(wish.subject(), entries, places, wish.because()));
    }

    /** Refuses; the entries stay as they are. */
    public void refuse(ErasureId id, String because) {
        var reason = Texts.required(because, LONGEST_REASON, "erasure.reason");
        var wish = decide(id, ErasureStatus.REFUSED);
        events.publishEvent(new ErasureRefused(wish.subject(), wish.entries(), reason));
    }

    private Erasure decide(ErasureId id, ErasureStatus status) {
        require(current.has(Roles.AUDITOR), "erasure.auditors-only");
        var wish = rows.find(id).orElseThrow(() -> new RuleViolation("erasure.gone"));
        require(!isOf(wish.askedBy()), "erasure.four-eyes");
        require(
                rows.decide(id, status, current.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
                "erasure.decided");
        return wish;
    }

    private boolean isOf(PersonId asker) {
        return asker.equals(current.id()) || asker.equals(current.inWhoseName());
    }

    /** Returns the newest wishes, for auditors and administrators. */
    @Transactional(readOnly = true)
    public List<Erasure> newest(int limit) {
        require(mayAsk() || current.has(Roles.AUDITOR), "retention.auditors-only");
        return rows.newest(limit);
    }
}
