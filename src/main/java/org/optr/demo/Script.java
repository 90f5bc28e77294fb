package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveLevel;
import org.optr.project.BusinessCase;
import org.optr.shared.Money;

/**
 * The demo company as {@code demo/northwind.json} tells it. Units and persons are meant by their names and sign-in names.
 *
 * @param okrMaster who makes the cycles
 */
record Script(
        String company,
        String okrMaster,
        List<Unit> units,
        List<Member> people,
        List<Story> objectives,
        List<Proposal> projects) {

    record Unit(String name, String parent) {}

    /**
     * A person.
     *
     * @param roles names, those held in one unit with {@literal @} and its name behind
     * @param signsIn whether visitors may be this person; the others get a password from the administrator
     */
    record Member(String signInName, String name, String unit, List<String> roles, boolean signsIn) {}

    /**
     * One objective and what happens to it.
     *
     * @param way what happens after it is written, in order of time
     */
    record Story(
            String key,
            String title,
            String why,
            ObjectiveLevel level,
            String unit,
            DemoCycle cycle,
            String owner,
            Commitment commitment,
            @Nullable String parent,
            @Nullable String waiver,
            List<String> collaborators,
            List<String> stakeholders,
            List<Measure> keyResults,
            List<Move> way) {}

    /** The cycles of the demo company: a year of four quarters, of which the third is current. */
    enum DemoCycle {
        YEAR,
        QUARTER,
        NEXT_QUARTER
    }

    /**
     * A key result.
     *
     * @param dueInMonths after the cycle's start; null for its end
     * @param owner null for the objective's owner
     */
    record Measure(
            String title,
            Target metric,
            @Nullable Integer dueInMonths,
            @Nullable String owner,
            List<Reading> checkIns) {}

    record Target(
            MetricType type,
            String unit,
            @Nullable BigDecimal start,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /** @param at 0 is the day of publication, 1 is now */
    record Reading(
            double at,
            BigDecimal value,
            BigDecimal confidence,
            String narrative,
            @Nullable String blocker,
            @Nullable String nextStep) {}

    /**
     * What somebody does with an objective or a project.
     *
     * @param step of the process, or {@code draft}, {@code submit}, {@code revise} an objective, {@code propose} a project,
     *     {@code write} its business case, {@code plan} it
     * @param changeTarget for {@code revise}
     * @param add for {@code revise}
     */
    record Move(
            int daysAgo,
            String by,
            String step,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable NewTarget changeTarget,
            @Nullable Measure add) {}

    record NewTarget(String keyResult, BigDecimal target) {}

    /**
     * One project and what happens to it.
     *
     * @param leading key of the objective that it serves first
     * @param supports keys of further objectives
     * @param startsInWeeks from this week on, negative for the past
     * @param weeks how long it takes
     * @param businessCase as far as it is written
     * @param milestones what is planned so far, as are the deliverables
     * @param way what happens, in order of time
     */
    record Proposal(
            String title,
            String purpose,
            String leading,
            List<String> supports,
            String unit,
            String manager,
            String sponsor,
            String operationsOwner,
            int startsInWeeks,
            int weeks,
            Money budget,
            BusinessCase businessCase,
            List<Stone> milestones,
            List<Outcome> deliverables,
            List<Move> way) {}

    /** A milestone, due at the end of that week of the project. */
    record Stone(String title, int week) {}

    /** A deliverable, due at the end of that week of the project. */
    record Outcome(String title, String acceptanceCriteria, String owner, int week) {}
}
