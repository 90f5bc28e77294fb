package org.optr.demo;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.optr.objective.ObjectiveId;
import org.optr.project.DeliverableDraft;
import org.optr.project.MilestoneDraft;
import org.optr.project.ProjectDraft;
import org.optr.shared.Period;

/**
 * What the managers of the demo company write. Projects start on a Monday; they and their parts end on a Friday.
 *
 * @param objectives by the keys of the script
 */
record ProjectDrafts(Proposal proposal, Cast cast, Function<String, ObjectiveId> objectives, LocalDate today) {

    ProjectDraft project() {
        return new ProjectDraft(
                proposal.title(),
                proposal.purpose(),
                objectives.apply(proposal.leading()),
                proposal.supports().stream().map(objectives).collect(toSet()),
                cast.unit(proposal.unit()),
                cast.person(proposal.manager()),
                cast.person(proposal.sponsor()),
                cast.person(proposal.operationsOwner()),
                new Period(begin(), endOf(proposal.weeks())),
                proposal.budget());
    }

    List<MilestoneDraft> milestones() {
        return proposal.milestones().stream()
                .map(stone -> new MilestoneDraft(stone.title(), endOf(stone.week())))
                .toList();
    }

    List<DeliverableDraft> deliverables() {
        return proposal.deliverables().stream()
                .map(outcome -> new DeliverableDraft(
                        outcome.title(),
                        outcome.acceptanceCriteria(),
                        cast.person(outcome.owner()),
                        endOf(outcome.week())))
                .toList();
    }

    private LocalDate begin() {
        return today.plusWeeks(proposal.startsInWeeks()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate startOf(int week) {
        return begin().plusWeeks(week - 1L);
    }

    LocalDate endOf(int week) {
        return startOf(week).with(DayOfWeek.FRIDAY);
    }
}
