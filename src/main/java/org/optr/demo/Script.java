package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveLevel;

/**
 * The demo company as {@code demo/northwind.json} tells it. Units and persons are meant by their names and sign-in names.
 *
 * @param okrMaster who makes the cycles
 * @param projects names of their files in {@code demo/projects}
 */
record Script(
        String company,
        String okrMaster,
        List<Unit> units,
        List<Member> people,
        List<Story> objectives,
        List<String> projects,
        List<Redrawing> redrawings) {

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
     * @param ending null while it goes on
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
            List<Move> way,
            @Nullable Ending ending) {}

    /** The cycles of the demo company: a year of four quarters, of which the third is current. */
    enum DemoCycle {
        YEAR,
        LAST_QUARTER,
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

    /** @param at 0 is the day of publication, 1 is now, or the day on which the owner asked to close */
    record Reading(
            double at,
            BigDecimal value,
            BigDecimal confidence,
            String narrative,
            @Nullable String blocker,
            @Nullable String nextStep) {}
}
