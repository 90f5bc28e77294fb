package org.optr.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.BrowserlessTest;

class TimelineTest extends BrowserlessTest {

    private static final PersonId MEI = PersonId.next();
    private static final PersonId SOFIA = PersonId.next();
    private static final Instant NOON = Instant.parse("2027-02-18T12:00:00Z");
    private static final FieldChange STEP =
            FieldChange.named("step", Map.of("en", "Decide on objective", "zh-CN", "审批目标"));

    private final AuditTrail trail = mock();
    private final People people = mock();

    @Test
    void aStepIsNamedInTheLanguageOfTheReader() {
        assertThat(timeline(null)).contains("Decide on objective").doesNotContain("审批目标");

        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(timeline(null)).contains("审批目标").doesNotContain("Decide on objective");
    }

    @Test
    void aSubstituteIsNamedWithThePersonForWhomTheyStoodIn() {
        assertThat(timeline(MEI)).contains("Sofia for Mei");

        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(timeline(MEI)).contains("Sofia（代 Mei）");
    }

    private String timeline(@Nullable PersonId onBehalfOf) {
        var entry = new AuditRecord(1, NOON, SOFIA, onBehalfOf, "WorkItemCompleted", List.of(STEP));
        when(trail.of(any(), anyLong(), anyInt())).thenReturn(List.of(entry));
        when(people.find(anyCollection())).thenReturn(Map.of(MEI, person(MEI, "Mei"), SOFIA, person(SOFIA, "Sofia")));
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, "1");
        return new Timeline(trail, people, Clock.fixed(NOON, ZoneOffset.UTC), mock(), mock(), mock(), subject)
                .getElement()
                .getTextRecursively();
    }

    private static PersonSummary person(PersonId id, String name) {
        return new PersonSummary(id, name, UnitId.ROOT, "Northwind", true);
    }
}
