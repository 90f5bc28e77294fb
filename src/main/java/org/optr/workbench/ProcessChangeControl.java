package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.optr.engine.ModelLibrary;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.workbench.Draft.Base;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code process-change} does with a proposed draft, step by step, as the person whose work item was
 * completed or as OPTR itself. Nobody decides on what they wrote a part of, by whatever way the answer comes.
 */
@Service
@Transactional
public class ProcessChangeControl {

    private final DraftDesk desk;
    private final Fitness fitness;
    private final Reviewers reviewers;
    private final ModelLibrary library;
    private final CurrentPerson currentPerson;

    ProcessChangeControl(
            DraftDesk desk, Fitness fitness, Reviewers reviewers, ModelLibrary library, CurrentPerson currentPerson) {
        this.desk = desk;
        this.fitness = fitness;
        this.reviewers = reviewers;
        this.library = library;
        this.currentPerson = currentPerson;
    }

    public void approve(DraftId id, String note) {
        var draft = desk.lock(id);
        fitness.check(draft);
        decide(draft, authors -> draft.approve(authors, desk.me(), note, desk.now()));
    }

    public void sendBack(DraftId id, String note) {
        var draft = desk.lock(id);
        decide(draft, authors -> draft.sendBack(authors, desk.me(), note));
    }

    public void reject(DraftId id, String note) {
        var draft = desk.lock(id);
        decide(draft, authors -> draft.reject(authors, desk.me(), note));
    }

    private void decide(Draft draft, Function<Set<PersonId>, DraftEvent> decision) {
        require(reviewers.mayReview(desk.me()), "draft.review.not-process-owner");
        var kept = desk.keptFromReview(draft);
        require(Collections.disjoint(kept, desk.acting()), "draft.review.own");
        desk.publish(decision.apply(kept));
    }

    /** Asks for another review, as its author. Returns who is asked. */
    public ReviewAsked proposeAgain(DraftId id) {
        var draft = desk.write(id);
        var last = draft.proposed();
        var publishAt = last.publishAt();
        var stillAhead = publishAt != null && publishAt.isAfter(desk.now());
        var event = draft.propose(last.reason(), stillAhead ? publishAt : null, desk.me(), desk.now());
        fitness.check(draft);
        desk.publish(event);
        return reviewers.of(draft);
    }

    /**
     * Brings an approved draft into force, in the name of who approved it.
     *
     * @throws RuleViolation if it does not fit any more: another version came into force, or a check fails now
     */
    public void publish(DraftId id) {
        var draft = desk.lock(id);
        fitness.check(draft);
        var models = desk.models(draft, draft.revision());
        var version = currentPerson.actingAs(
                draft.reviewer(),
                () -> library.publish(models, draft.basedOn(), draft.proposed().reason()));
        desk.publish(draft.published(new Base(version.id(), version.number())));
    }

    /** Whether an approved draft could come into force now, and who approved it still may. */
    @Transactional(readOnly = true)
    public boolean fits(DraftId id) {
        var draft = desk.get(id);
        try {
            fitness.check(draft);
            return reviewers.mayReview(draft.reviewer());
        } catch (RuleViolation noLonger) {
            return false;
        }
    }

    /** Gives a draft that does not fit any more back to its authors. */
    public void giveBack(DraftId id) {
        desk.publish(desk.lock(id).reopen());
    }

    public void withdrawn(DraftId id, String reason) {
        desk.publish(desk.lock(id).withdraw(reason));
    }
}
