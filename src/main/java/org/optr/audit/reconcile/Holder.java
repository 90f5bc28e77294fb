package org.optr.audit.reconcile;

import java.util.Locale;
import org.optr.shared.SubjectKind;

/** Where records with a status are, and which status they begin with. */
enum Holder {
    OBJECTIVES(SubjectKind.OBJECTIVE, "objective", "objective_id", "ObjectiveStatus", "DRAFT"),
    PROJECTS(SubjectKind.PROJECT, "project", "project_id", "ProjectStatus", "PROPOSED"),
    TASKS(SubjectKind.TASK, "task", "task_id", "TaskStatus", "PLANNED"),
    RESULTS(SubjectKind.RESULT, "result", "result_id", "ResultStatus", "PROPOSED"),
    DRAFTS(SubjectKind.PROCESS_CHANGE, "draft", "draft_id", "DraftStatus", "OPEN");

    private final SubjectKind kind;
    private final String table;
    private final String id;
    private final String status;
    private final String first;

    Holder(SubjectKind kind, String table, String id, String status, String first) {
        this.kind = kind;
        this.table = table;
        this.id = id;
        this.status = status;
        this.first = first;
    }

    SubjectKind kind() {
        return kind;
    }

    String table() {
        return table;
    }

    String id() {
        return id;
    }

    String status() {
        return status;
    }

    String first() {
        return first;
    }

    String word(String constant) {
        return status + "." + constant.toLowerCase(Locale.ROOT);
    }
}
