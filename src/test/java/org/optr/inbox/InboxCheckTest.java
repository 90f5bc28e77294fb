package org.optr.inbox;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.optr.inbox.InboxFixtures.ANNA;
import static org.optr.inbox.InboxFixtures.BORIS;
import static org.optr.inbox.InboxFixtures.MEI;
import static org.optr.inbox.InboxFixtures.NOON;
import static org.optr.inbox.InboxFixtures.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.inbox.InboxDifference.Kind;
import org.optr.people.PersonColumns;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;

class InboxCheckTest {

    private final InboxFixtures given = new InboxFixtures().reads(ANNA, "board");
    private final List<OpenWorkItem> engine = new ArrayList<>();
    private final ApplicationEventPublisher events = mock();
    private final InboxCheck check = new InboxCheck(
            (last, limit) -> engine.stream()
                    .sorted(comparing(open -> open.item().id().value()))
                    .filter(open -> last == null || open.item().id().value().compareTo(last.value()) > 0)
                    .limit(limit)
                    .toList(),
            given.rows,
            given.maker,
            given.current,
            events);

    private void openItems(int number) {
        when(given.current.has(Roles.ADMINISTRATOR)).thenReturn(true);
        for (var each = 0; each < number; each++) {
            var item = item().forGroups("board", "finance").due(NOON).build();
            var attention = new Attention(null, null, null, each % 2 == 0 ? Set.of(BORIS) : Set.of());
            engine.add(new OpenWorkItem(item, attention));
            given.projection.upserted(item, attention);
        }
    }

    @Test
    void nothingDiffersWhileTheListFollowsTheEngine() {
        openItems(1_100);

        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whateverWasTamperedWithIsFound() {
        openItems(4);
        var ids = engine.stream().map(open -> open.item().id()).toList();

        given.jdbc.update(
                "update inbox_item set priority = 99 where work_item = ?",
                ids.get(0).value());
        given.jdbc.update(
                "delete from inbox_item where work_item = ? and audience = 'group:finance'",
                ids.get(1).value());
        given.jdbc.update("update inbox_separation set person = ?", PersonColumns.bytes(MEI));
        engine.removeIf(open -> open.item().id().equals(ids.get(3)));

        assertThat(check.differences())
                .containsExactlyInAnyOrder(
                        new InboxDifference(ids.get(0), Kind.DIFFERENT),
                        new InboxDifference(ids.get(1), Kind.DIFFERENT),
                        new InboxDifference(ids.get(2), Kind.DIFFERENT),
                        new InboxDifference(ids.get(3), Kind.SURPLUS));
    }

    @Test
    void aRebuildMakesTheListAgreeAgain() {
        openItems(1_100);
        given.jdbc.update("delete from inbox_item where position like '%a'");
        given.jdbc.update("update inbox_item set assignee = ? where position like '%b'", PersonColumns.bytes(MEI));
        given.jdbc.update("delete from inbox_separation");
        engine.removeIf(open -> open.item().id().value().endsWith("c"));

        check.rebuild();

        assertThat(check.differences()).isEmpty();
        assertThat(given.all(StandardView.WAITING)).hasSameSizeAs(engine);
        verify(events).publishEvent(new InboxRebuilt(engine.size()));
    }

    @Test
    void onlyAdministratorsCompareAndRebuild() {
        assertThatThrownBy(check::differences).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(check::rebuild).isInstanceOf(RuleViolation.class);
    }
}
