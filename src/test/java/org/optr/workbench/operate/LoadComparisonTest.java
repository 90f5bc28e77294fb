package org.optr.workbench.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.engine.AssignedWork.PersonWork;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;

class LoadComparisonTest {

    private static final Set<String> REVIEWER = Set.of("reviewer");

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

        var load = new LoadComparison(List.of(work), Map.of(rita.id(), REVIEWER)).of(rita, work);

        assertThat(load.peers()).isZero();
        assertThat(load.isTooMuch()).isFalse();
    }

    @Test
    void onlyThoseWhoHoldOneOfTheRolesAreCompared() {
        var work = new PersonWork(rita.id(), 3, 0, Instant.EPOCH);
        var busy = new PersonWork(rolf, 9, 0, Instant.EPOCH);
        var roles = Map.of(rita.id(), REVIEWER, rolf, Set.of("approver"), boris, REVIEWER);

        var load = new LoadComparison(List.of(work, busy), roles).of(rita, work);

        assertThat(load.peers()).isEqualTo(1);
        assertThat(load.median()).isZero();
    }

    private PersonLoad compared(int open, int rolfs) {
        return load(open, new PersonWork(rolf, rolfs, 0, Instant.EPOCH));
    }

    private PersonLoad load(int open, PersonWork... others) {
        var work = new PersonWork(rita.id(), open, 0, Instant.EPOCH);
        var all = Stream.concat(Stream.of(work), Stream.of(others)).toList();
        return new LoadComparison(all, Map.of(rita.id(), REVIEWER, rolf, REVIEWER, boris, Set.of("other", "reviewer")))
                .of(rita, work);
    }

    private static PersonSummary person(String name) {
        return new PersonSummary(PersonId.next(), name, new UnitId(UUID.randomUUID()), "Sales", true);
    }
}
