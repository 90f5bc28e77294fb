package org.optr.result;

import java.util.Optional;
import java.util.UUID;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Finds results whose objective or project the acting person may see. */
@Component
class Results {

    private final ResultRepository results;
    private final Subjects subjects;

    Results(ResultRepository results, Subjects subjects) {
        this.results = results;
        this.subjects = subjects;
    }

    Optional<Result> find(ResultId id) {
        return results.findById(id).filter(result -> subjects.sees(result.subject()));
    }

    Result get(ResultId id) {
        return find(id).orElseThrow(() -> new RuleViolation("result.gone"));
    }

    Optional<Result> find(SubjectRef subject) {
        return results.findBySubject(subject.kind(), UUID.fromString(subject.id()))
                .filter(result -> subjects.sees(subject));
    }

    Result get(SubjectRef subject) {
        return find(subject).orElseThrow(() -> new RuleViolation("result.gone"));
    }
}
