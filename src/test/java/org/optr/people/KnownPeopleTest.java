package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class KnownPeopleTest {

    @Autowired
    private KnownPeople known;

    @Autowired
    private People people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger asked = new AtomicInteger();

    private int ask() {
        return known.get("times", this, asked::incrementAndGet);
    }

    @Test
    void anAnswerIsKeptUntilTheTransactionEnds() {
        transaction.executeWithoutResult(first -> assertThat(ask()).isEqualTo(1).isEqualTo(ask()));
        transaction.executeWithoutResult(second -> assertThat(ask()).isEqualTo(2));
    }

    @Test
    void outsideATransactionNothingIsKept() {
        assertThat(ask()).isEqualTo(1);
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void aTransactionSeesWhatItChangedItself() {
        var anna = fixtures.person("Anna");
        var boris = fixtures.administrator("Boris");

        fixtures.as(
                boris,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(people.find(anna))
                            .get()
                            .extracting(PersonSummary::name)
                            .isEqualTo("Anna");
                    administration.rename(anna, "Anna Berg");
                    assertThat(people.find(anna))
                            .get()
                            .extracting(PersonSummary::name)
                            .isEqualTo("Anna Berg");
                }));
    }
}
