package org.optr.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Script.Measure;

/**
 * What somebody does with an objective or a project.
 *
 * @param step of the process, or {@code draft}, {@code submit}, {@code revise} an objective, {@code propose} a project,
 *     {@code write} its business case, {@code plan} it, {@code cancel} it
 * @param score for a grade
 * @param changeTarget for {@code revise}
 * @param add for {@code revise}
 */
record Move(
        int daysAgo,
        String by,
        String step,
        @Nullable String outcome,
        @Nullable String comment,
        @Nullable BigDecimal score,
        @Nullable NewTarget changeTarget,
        @Nullable Measure add) {

    record NewTarget(String keyResult, BigDecimal target) {}

    Map<String, @Nullable Object> submitted() {
        var submitted = answer(outcome, comment);
        if (score != null) {
            submitted.put("score", score);
        }
        return submitted;
    }

    static Map<String, @Nullable Object> answer(@Nullable String outcome, @Nullable String comment) {
        Map<String, @Nullable Object> submitted = new HashMap<>();
        submitted.put("outcome", outcome);
        if (comment != null) {
            submitted.put("comment", comment);
        }
        return submitted;
    }
}
