package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which draft open, on whichever node, and who of them writes: one at a time holds the pen, so that nobody draws what
 * another one cannot see. The revisions of a draft keep two writers apart where this does not.
 */
@Service
@Transactional
public class DraftVisits {

    /** A node tells of its visits several times within it. */
    private static final Duration EXPIRY = Duration.ofSeconds(45);

    /** A node that stood still may come back before that. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final DraftVisitRepository visits;
    private final DraftDesk desk;
    private final CurrentPerson currentPerson;

    DraftVisits(DraftVisitRepository visits, DraftDesk desk, CurrentPerson currentPerson) {
        this.visits = visits;
        this.desk = desk;
        this.currentPerson = currentPerson;
    }

    /** Notes that the acting person has opened a draft. Whoever opens it again writes there: a lost window keeps nobody waiting. */
    public UUID enter(DraftId id) {
        var draft = desk.lock(id);
        var me = currentPerson.id();
        var all = visits.of(id);
        var place = all.stream().mapToInt(DraftVisit::place).max().orElse(0) + 1;
        var visit = new DraftVisit(id, me, place, mayWrite(draft), desk.now());
        if (visit.writes() && alive(all).stream().noneMatch(other -> other.hasPen() && !other.isOf(me))) {
            give(visit, all);
        }
        visits.save(visit);
        all.stream()
                .filter(other -> !other.isAlive(desk.now().minus(FORGOTTEN)))
                .forEach(visits::delete);
        return visit.id();
    }

    /** Says that visits go on. A pen whose holder is gone goes to whoever writes and has been there longest. */
    public void goOn(Collection<UUID> going) {
        visits.see(going, desk.now());
        visits.drafts(going).stream().filter(this::needsWriter).forEach(this::passOn);
    }

    private boolean needsWriter(DraftId draft) {
        var present = alive(visits.of(draft));
        return present.stream().noneMatch(DraftVisit::hasPen)
                && present.stream().anyMatch(DraftVisit::writes);
    }

    private void passOn(DraftId draft) {
        desk.lock(draft);
        var all = visits.of(draft);
        if (needsWriter(draft)) {
            alive(all).stream().filter(DraftVisit::writes).findFirst().ifPresent(next -> give(next, all));
        }
    }

    /** Notes anew whether whoever came may write, after the draft was proposed or taken back. */
    public void allow(UUID id) {
        mine(id).ifPresent(visit -> {
            var writes = mayWrite(desk.get(visit.draft()));
            if (visit.writes() != writes) {
                desk.lock(visit.draft());
                visit.allow(writes);
            }
            if (needsWriter(visit.draft())) {
                passOn(visit.draft());
            }
        });
    }

    public void takePen(UUID id) {
        mine(id).filter(DraftVisit::writes).ifPresent(visit -> {
            desk.lock(visit.draft());
            give(visit, visits.of(visit.draft()));
        });
    }

    /** Ends a visit, whoever it was that noticed. */
    public void leave(UUID id) {
        visits.findById(id).ifPresent(visit -> {
            desk.lock(visit.draft());
            visits.delete(visit);
            if (visit.hasPen()) {
                passOn(visit.draft());
            }
        });
    }

    @Transactional(readOnly = true)
    public boolean hasPen(UUID id) {
        return visits.findById(id).filter(DraftVisit::hasPen).isPresent();
    }

    @Transactional(readOnly = true)
    public DraftScene scene(DraftId id) {
        var draft = desk.get(id);
        var present = alive(visits.of(id)).stream().map(DraftVisit::summary).toList();
        return new DraftScene(present, draft.revision(), draft.status());
    }

    private List<DraftVisit> alive(List<DraftVisit> all) {
        var expiry = desk.now().minus(EXPIRY);
        return all.stream().filter(visit -> visit.isAlive(expiry)).toList();
    }

    private static void give(DraftVisit next, List<DraftVisit> all) {
        all.forEach(other -> other.setPen(false));
        next.setPen(true);
    }

    private boolean mayWrite(Draft draft) {
        return draft.status() == DraftStatus.OPEN && desk.isProcessOwner();
    }

    private Optional<DraftVisit> mine(UUID id) {
        var visit = visits.findById(id);
        visit.ifPresent(found -> require(found.isOf(currentPerson.id()), "draft.visit-of-another"));
        return visit;
    }
}
