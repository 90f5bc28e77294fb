package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How operations take over what projects deliver. Everybody may read it. */
@Service
@Transactional
public class HandOvers {

    private final HandOverRepository handOvers;
    private final ProjectDesk desk;

    HandOvers(HandOverRepository handOvers, ProjectDesk desk) {
        this.handOvers = handOvers;
        this.desk = desk;
    }

    /** Keeps a line of the checklist: the manager or the operations owner does. */
    public void check(ProjectId id, HandOverCheck check) {
        desk.publish(prepared(id).check(check));
    }

    /** Keeps until when the project helps operations. Refused for a day before today. */
    public void careUntil(ProjectId id, @Nullable LocalDate until) {
        require(until == null || !until.isBefore(desk.today()), "project.hand-over.after-care-past", desk.today());
        desk.publish(prepared(id).careUntil(until));
    }

    @Transactional(readOnly = true)
    public HandOverEntry of(ProjectId id) {
        var project = desk.get(id);
        var handOver = find(id);
        return new HandOverEntry(
                handOver.checks(),
                handOver.afterCareUntil(),
                handOver.accepted(),
                handOver.answer(),
                !handOver.accepted() && project.status().underWay() && prepares(project));
    }

    private HandOver prepared(ProjectId id) {
        var project = desk.get(id);
        require(prepares(project), "project.hand-over.not-yours");
        project.rights().requireUnderWay();
        return handOvers.save(find(id));
    }

    private boolean prepares(Project project) {
        return project.terms().managedBy(desk.me()) || project.terms().operatedBy(desk.me());
    }

    private HandOver find(ProjectId id) {
        return handOvers.findById(id).orElseGet(() -> new HandOver(id));
    }
}
