package org.optr.engine;

import java.util.Map;
import org.optr.shared.RuleViolation;

/** A submission with wrong fields: each field's path with the violated rule. */
public class SubmissionRefused extends RuleViolation {

    private final transient Map<String, RuleViolation> fields;

    public SubmissionRefused(Map<String, RuleViolation> fields) {
        super("submission.refused", fields.size());
        this.fields = Map.copyOf(fields);
    }

    public Map<String, RuleViolation> fields() {
        return fields;
    }
}
