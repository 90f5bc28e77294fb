package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.HardText.TEXT;
import static org.optr.HardText.WITH_BLANKS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.audit.AuditTrail;
import org.optr.engine.WorkItems;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written while an objective is approved comes back as it was, from form to history. */
@OptrIT
class ApprovalTextIT {

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private ObjectiveRepository objectives;

    @Autowired
    private Labels labels;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ObjectiveFixtures given;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId unit;
    private PersonId anna;
    private PersonId rita;

    @BeforeEach
    void ownerAndReviewer() {
        unit = people.unit(TEXT);
        anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        people.grant(rita, "alignment-reviewer", unit);
    }

    @Test
    void theItemTheCommentAndWhatTheRoundBeganWith() {
        var cycle = given.cycle();
        var id = given.draft(TEXT, anna, unit, cycle, Set.of());
        people.as(anna, () -> service.submit(id));

        var item = waitingFor(rita);
        assertThat(item.title()).isEqualTo(TEXT);
        people.as(rita, () -> workItems.complete(item.id(), Map.of("outcome", "changes", "comment", WITH_BLANKS)));
        assertThat(page(id).responses()).extracting(Response::comment).containsExactly(TEXT);
        assertThat(people.as(anna, () -> trail.of(Lineage.ref(id), AuditTrail.NEWEST, 100)))
                .anySatisfy(entry -> assertThat(entry.changes()).contains(new FieldChange("comment", null, TEXT)));

        var simpler = ObjectiveExamples.draft("Simpler", anna, Set.of(), unit, cycle);
        people.as(anna, () -> service.edit(id, page(id).version(), simpler));
        assertThat(page(id).changes())
                .singleElement()
                .hasFieldOrPropertyWithValue("before", TEXT)
                .hasFieldOrPropertyWithValue("after", "Simpler");
    }

    @Test
    void timesToTheMicrosecond() {
        var at = Instant.parse("2027-03-28T01:30:00.123457Z");
        var id = given.draft("Punctual", anna, unit, given.cycle(), Set.of());
        transaction.executeWithoutResult(status -> {
            var objective = objectives.findById(id).orElseThrow();
            objective.submit(anna, at, labels);
            objective.approve(rita, "", at);
            objective.publish(at, null);
        });

        assertThat(page(id).publishedAt()).isEqualTo(at);
        assertThat(page(id).responses()).extracting(Response::at).containsExactly(at);
    }

    private InboxItem waitingFor(PersonId person) {
        return people.as(person, () -> inbox.page(StandardView.WAITING, ZoneOffset.UTC, null, 10))
                .items()
                .get(0);
    }

    private ObjectivePage page(ObjectiveId id) {
        return people.as(anna, () -> reader.page(id)).orElseThrow();
    }
}
