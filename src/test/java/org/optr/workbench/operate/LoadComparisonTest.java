package org.optr.workbench.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.optr.engine.AssignedWork.PersonWork;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;

class LoadComparisonTest {

    private final PersonSummary rita = person("Rita");
    private final PersonId rolf = PersonId.next();
    private final PersonId boris = PersonId.next();

    @Test
    void theMedianIsThatOfTheOthersWhoHasNothingCountsToo() {
        var load = compared(7, 4);

        assertThat(load.peers()).isEqualTo(2);
        assertThat(load.median()).isZero();
    }

    @Test
    void tooMuchIsMoreThanTwiceWhatIsUsualAndMoreThanAFew() {
        assertThat(compared(5, 0).isTooMuch()).isTrue();
        assertThat(compared(4, 0).isTooMuch()).isFalse();
        assertThat(load(9, new PersonWork(rolf, 5, 0, Instant.EPOCH), new PersonWork(boris, 4, 0, Instant.EPOCH))
                        .isTooMuch())
                .isTrue();
        assertThat(load(8, new PersonWork(rolf, 5, 0, Instant.EPOCH), new PersonWork(boris, 4, 0, Instant.EPOCH))
                        .isTooMuch())
                .isFalse();
    }

    @Test
    void whoHasNoPeersIsComparedWithNobody() {
        var work = new PersonWork(rita.id(), 50, 0, Instant.EPOCH);

        var load = new LoadComparison(List.of(work)).of(rita, work, Set.of(rita.id()));

        assertThat(load.peers()).isZero();
        assertThat(load.isTooMuch()).isFalse();
    }

    private PersonLoad compared(int open, int rolfs) {
        return load(open, new PersonWork(rolf, rolfs, 0, Instant.EPOCH));
    }

    private PersonLoad load(int open, PersonWork... others) {
        var work = new PersonWork(rita.id(), open, 0, Instant.EPOCH);
        return new LoadComparison(List.of(others)).of(rita, work, Set.of(rita.id(), rolf, boris));
    }

    private static PersonSummary person(String name) {
        return new PersonSummary(PersonId.next(), name, new UnitId(UUID.randomUUID()), "Sales", true);
    }
}
