package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever adds a table decides what the application's user may do with its rows. */
class DatabaseRightsTest {

    private static final Pattern CREATED =
            Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)", Pattern.CASE_INSENSITIVE);

    /** Rows of these come, change and go as people work. */
    private static final Set<String> ORDINARY = Set.of(
            "asking",
            "audit_export",
            "audit_export_found",
            "audit_export_part",
            "back_test",
            "back_test_case",
            "back_test_decision",
            "case_correction",
            "case_move",
            "case_suspension",
            "change_request",
            "check_in",
            "cost_entry",
            "cycle",
            "delivery",
            "deployment_turn",
            "draft",
            "draft_comment",
            "draft_revision",
            "draft_visit",
            "form_draft",
            "hand_over",
            "inbox_item",
            "inbox_separation",
            "key_result",
            "key_result_milestone",
            "lesson",
            "lesson_word",
            "moving_case",
            "objective",
            "objective_collaborator",
            "objective_response",
            "objective_review",
            "objective_round",
            "objective_stakeholder",
            "org_unit",
            "person",
            "person_grant",
            "person_password",
            "project",
            "project_answer",
            "project_baseline",
            "project_cash_flow",
            "project_change_answer",
            "project_deliverable",
            "project_hand_over_check",
            "project_milestone",
            "project_option",
            "project_support",
            "punch_item",
            "recognised_person",
            "recognition",
            "result",
            "result_action",
            "result_key_result",
            "result_note",
            "result_rating",
            "saved_search",
            "search_entry",
            "search_name",
            "search_set_aside",
            "search_state",
            "search_word",
            "shipped_model",
            "status_report",
            "step_record",
            "substitution",
            "task",
            "task_baseline",
            "task_dependency",
            "task_doer",
            "task_evidence",
            "task_plan",
            "task_step",
            "work_item_attention");

    @Test
    void everyTableIsGivenItsRightsOrIsAnOrdinaryOne() throws IOException {
        var decided = new TreeSet<>(ORDINARY);
        decided.addAll(DatabaseRights.RIGHTS.keySet());
        decided.remove("flyway_schema_history");

        assertThat(decided)
                .as("May its rows be changed, and removed? If not both, say so in DatabaseRights; else here")
                .isEqualTo(tables());
    }

    @Test
    void noOrdinaryTableIsGivenLess() {
        assertThat(DatabaseRights.RIGHTS).doesNotContainKeys(ORDINARY.toArray(String[]::new));
    }

    private static Set<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var migration : migrations.toList()) {
                CREATED.matcher(Files.readString(migration)).results().forEach(found -> tables.add(found.group(1)));
            }
        }
        return tables;
    }
}
