package org.optr.audit.search;

import static org.optr.shared.RuleViolation.require;

import org.optr.audit.search.SearchRebuildEvents.SearchRebuildBegun;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the index of the search. */
@Service
@Transactional
public class SearchUpkeep {

    private static final int MOST_SHOWN = 5;

    private final SearchIndex index;
    private final SetAsides setAsides;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SearchUpkeep(SearchIndex index, SetAsides setAsides, CurrentPerson current, ApplicationEventPublisher events) {
        this.index = index;
        this.setAsides = setAsides;
        this.current = current;
        this.events = events;
    }

    /** Says how the index stands, to auditors and administrators. */
    @Transactional(readOnly = true)
    public IndexHealth health() {
        require(current.has(Roles.AUDITOR) || mayRebuild(), "ledger.auditors-only");
        var state = index.state();
        return new IndexHealth(
                state.next(),
                Math.max(0, index.behind()),
                setAsides.count(),
                setAsides.newest(MOST_SHOWN),
                state.rebuilt(),
                state.until() == null ? 0 : state.until());
    }

    @Transactional(readOnly = true)
    public boolean mayRebuild() {
        return current.has(Roles.ADMINISTRATOR);
    }

    /**
     * Has the index made anew from the ledger, in the background, some entries at a time: all others are found meanwhile.
     *
     * @throws org.optr.shared.RuleViolation {@code search.rebuild.administrators-only} or {@code search.rebuild.running}
     */
    public void rebuild() {
        require(mayRebuild(), "search.rebuild.administrators-only");
        require(index.lock().rebuilt() == null, "search.rebuild.running");
        events.publishEvent(new SearchRebuildBegun(index.beginRebuild()));
    }
}
