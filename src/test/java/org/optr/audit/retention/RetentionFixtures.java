package org.optr.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.optr.audit.retention.HistoryRemover.Outcome;
import org.optr.engine.RunId;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes the history of one case, as if six years had passed; the others stay. */
@Component
public class RetentionFixtures {

    private final HistoryRemover remover;
    private final RetentionPeriods periods;
    private final PeopleFixtures people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionFixtures(
            HistoryRemover remover,
            RetentionPeriods periods,
            PeopleFixtures people,
            TransactionTemplate transaction,
            Clock clock) {
        this.remover = remover;
        this.periods = periods;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void remove(PersonId by, RunId root) {
        var later = new RetentionRule(periods.rule().periods(), clock.instant().plus(Duration.ofDays(6 * 366)));
        people.as(
                by,
                () -> transaction.executeWithoutResult(
                        status -> assertThat(remover.removeOne(root, later)).isEqualTo(Outcome.REMOVED)));
    }
}
