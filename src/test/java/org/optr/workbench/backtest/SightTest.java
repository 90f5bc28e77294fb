package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Everybody finds the project, but not everybody its budget. */
class SightTest {

    private static final SubjectRef PROJECT = new SubjectRef(SubjectKind.PROJECT, "scanners");

    private final CurrentPerson reader = mock();

    private Sight sight(boolean found, String... hidden) {
        return new Sight.Factory(List.of(new Projects(found, Set.of(hidden))), reader).current();
    }

    @Test
    void aCaseWithHiddenFieldsIsNotShown() {
        assertThat(sight(true, "budget").allows(PROJECT)).isFalse();
        assertThat(sight(true).allows(PROJECT)).isTrue();
        assertThat(sight(false).allows(PROJECT)).isFalse();
        assertThat(sight(true).allows(null)).isFalse();
    }

    @Test
    void processOwnersAreNotFavoured() {
        when(reader.has(Roles.PROCESS_OWNER)).thenReturn(true);

        assertThat(sight(true, "budget").allows(PROJECT)).isFalse();
    }

    @Test
    void auditorsSeeAll() {
        when(reader.has(Roles.AUDITOR)).thenReturn(true);

        assertThat(sight(true, "budget").allows(PROJECT)).isTrue();
        assertThat(sight(false).allows(null)).isTrue();
    }

    private record Projects(boolean found, Set<String> hidden) implements SubjectDirectory {

        @Override
        public SubjectKind kind() {
            return SubjectKind.PROJECT;
        }

        @Override
        public Optional<Subject> find(String id) {
            return found ? Optional.of(new Subject(PROJECT, "Scanners", List.of(), "projects/1")) : Optional.empty();
        }

        @Override
        public Set<String> hiddenFields(String id) {
            return hidden;
        }
    }
}
