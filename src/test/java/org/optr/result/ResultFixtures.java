package org.optr.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Results for tests of any module, without a run of the process; every call makes new ones, committed at once. */
@Component
public class ResultFixtures {

    private final ResultRepository results;
    private final Subjects subjects;
    private final ObjectiveFixtures objectives;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ResultFixtures(
            ResultRepository results,
            Subjects subjects,
            ObjectiveFixtures objectives,
            CurrentPerson current,
            TransactionTemplate transaction,
            Clock clock) {
        this.results = results;
        this.subjects = subjects;
        this.objectives = objectives;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns the result of a published objective whose owner asked to close it, with 0.7 proposed. */
    public ResultId proposed(ObjectiveId objective, PersonId owner) {
        objectives.closing(objective, owner);
        return proposed(new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()), owner);
    }

    /** Returns the result of an objective or project, with 0.7 proposed by who leads it. */
    public ResultId proposed(SubjectRef subject, PersonId lead) {
        var id = ResultId.next();
        current.actingAs(
                lead,
                () -> transaction.executeWithoutResult(status -> {
                    var facts = subjects.facts(subject);
                    var result = results.save(new Result(id, facts, clock.instant()));
                    var score = new BigDecimal("0.7");
                    result.propose(
                            facts,
                            new ClosingProposal("Eleven sites moved", score, "As seen", Map.of()),
                            lead,
                            clock.instant());
                }));
        return id;
    }

    /** Returns a result that somebody graded. */
    public ResultId graded(ObjectiveId objective, PersonId owner, PersonId grader, String score) {
        var id = proposed(objective, owner);
        transaction.executeWithoutResult(status ->
                results.findById(id).orElseThrow().grade(new BigDecimal(score), "As it is", grader, clock.instant()));
        return id;
    }
}
