package org.optr.audit.findings;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.shared.SubjectKind;

/** What of a record is approved by which event, which ones take the approval back, and which ones change it. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum ApprovedMatter {
    OBJECTIVE(
            SubjectKind.OBJECTIVE,
            "ObjectiveApproved",
            Set.of("ObjectiveChangesRequested", "ObjectiveRejected", "ObjectiveWithdrawn"),
            Set.of("ObjectiveEdited", "KeyResultAdded", "KeyResultChanged", "KeyResultRemoved")),
    BUSINESS_CASE(
            SubjectKind.PROJECT,
            "ProjectApproved",
            Set.of("ProjectChangesRequested", "ProjectRejected"),
            Set.of("ProjectEdited", "BusinessCaseWritten")),
    PLAN(
            SubjectKind.PROJECT,
            "BaselineTaken",
            Set.of(),
            Set.of(
                    "MilestoneAdded",
                    "MilestoneChanged",
                    "MilestoneRemoved",
                    "DeliverableAdded",
                    "DeliverableChanged",
                    "DeliverableRemoved")),
    HAND_OVER(
            SubjectKind.PROJECT,
            "HandOverAccepted",
            Set.of("HandOverSentBack", "ProjectReopened"),
            Set.of("HandOverPrepared")),
    TASK_RESULT(
            SubjectKind.TASK,
            "TaskResultAccepted",
            Set.of("TaskSentBack", "TaskReassigned"),
            Set.of("EvidenceAdded", "EvidenceRemoved", "TaskProgressReported", "TaskChanged")),
    GRADE(
            SubjectKind.RESULT,
            "ResultGraded",
            Set.of("ResultWithdrawn", "ResultProposed"),
            Set.of("KeyResultScored", "ScoreComputed")),
    PROCESS_CHANGE(
            SubjectKind.PROCESS_CHANGE,
            "ProcessChangeApproved",
            Set.of("ProcessChangeReturned", "ProcessChangeRejected", "ProcessChangeSentBack", "ProcessChangeWithdrawn"),
            Set.of("DraftSaved", "DraftRestored", "DraftRebased"));

    private final SubjectKind kind;
    private final String approval;
    private final Set<String> withdrawals;
    private final Set<String> changes;

    ApprovedMatter(SubjectKind kind, String approval, Set<String> withdrawals, Set<String> changes) {
        this.kind = kind;
        this.approval = approval;
        this.withdrawals = withdrawals;
        this.changes = changes;
    }

    /** Returns what an entry changes; nothing where it changes no contents that are approved. */
    static Optional<ApprovedMatter> changedBy(EntryFact entry) {
        return Arrays.stream(values()).filter(matter -> matter.changes(entry)).findFirst();
    }

    SubjectKind kind() {
        return kind;
    }

    boolean isApprovedBy(EntryFact entry) {
        return entry.subject().kind() == kind && entry.event().equals(approval);
    }

    boolean isTakenBackBy(EntryFact entry) {
        return entry.subject().kind() == kind && withdrawals.contains(entry.event());
    }

    boolean changes(EntryFact entry) {
        return entry.subject().kind() == kind && changes.contains(entry.event());
    }

    Set<String> events() {
        return Stream.of(Set.of(approval), withdrawals, changes)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
