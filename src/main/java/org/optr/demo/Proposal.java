package org.optr.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Execution.Booking;
import org.optr.demo.Execution.Change;
import org.optr.demo.Execution.Delivered;
import org.optr.demo.Execution.Finding;
import org.optr.demo.Execution.Preparation;
import org.optr.demo.Execution.Report;
import org.optr.project.BusinessCase;
import org.optr.shared.Money;

/**
 * One project and what happens to it, as a file in {@code demo/projects} tells it. Weeks are counted from its first one.
 *
 * @param leading key of the objective that it serves first
 * @param supports keys of further objectives
 * @param startsInWeeks from this week on, negative for the past
 * @param weeks how long it takes
 * @param businessCase as far as it is written; null before anything is
 * @param milestones what is planned so far, as are deliverables and tasks
 * @param way what happens, in order of time
 * @param handOver null before it is prepared
 * @param ending null before the manager asks to close it
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
        @Nullable BusinessCase businessCase,
        List<Stone> milestones,
        List<Outcome> deliverables,
        List<Work> tasks,
        List<Move> way,
        List<Report> reports,
        List<Booking> costs,
        List<Change> changes,
        List<Delivered> deliveries,
        List<Finding> punchList,
        @Nullable Preparation handOver,
        @Nullable Ending ending) {

    /** A milestone, due at the end of that week of the project. */
    record Stone(String title, int week) {}

    /** A deliverable, due at the end of that week of the project. */
    record Outcome(String title, String acceptanceCriteria, String owner, int week) {}
}
