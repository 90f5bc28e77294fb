package org.optr.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.optr.inbox.InboxFixtures.BORIS;
import static org.optr.inbox.InboxFixtures.MEI;
import static org.optr.inbox.InboxFixtures.NOON;
import static org.optr.inbox.InboxFixtures.item;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import elemental.json.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunningCases.Suspension;
import org.optr.engine.Suspensions;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.engine.WorkItems;
import org.optr.engine.WorkItems.Ending;
import org.optr.form.OpenForm;
import org.optr.form.WorkItemForms;
import org.optr.inbox.InboxFixtures;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.EmptyState;
import org.optr.ui.Note;

class InboxViewTest extends BrowserlessTest {

    private static final InboxViewTest[] RUNNING = new InboxViewTest[1];

    private final InboxFixtures given = new InboxFixtures().reads(BORIS, "board");
    private final WorkItems works = mock();
    private final WorkItemForms forms = mock();
    private final ProcessRuns runs = mock();
    private final Suspensions suspensions = mock();
    private final HeldCases heldCases = new HeldCases(suspensions, given.people);
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

    /** The view as its route makes it, from what the running test has; never the route of a started application. */
    @Route(value = InboxNavigation.ROUTE, registerAtStartup = false)
    public static class OpenedInbox extends InboxView {

        public OpenedInbox() {
            this(RUNNING[0]);
        }

        private OpenedInbox(InboxViewTest test) {
            super(
                    test.given.inbox,
                    new LiveUpdates(test.given.changes, test.given.current),
                    new ItemPane(
                            test.works,
                            test.forms,
                            new ItemContext(test.given.directories(), List.of(), test.runs),
                            new Endings(test.given.people),
                            test.heldCases,
                            test.given.people,
                            test.given.current,
                            test.clock),
                    test.given.people,
                    test.heldCases,
                    test.clock);
        }
    }

    @BeforeEach
    void theInboxHasItsRoute() {
        RUNNING[0] = this;
        RouteConfiguration.forSessionScope().setRoute("inbox", OpenedInbox.class);
        when(forms.open(any(), any())).thenAnswer(call -> new Span("form"));
        var mei = new PersonSummary(MEI, "Mei Lin", UnitId.next(), "Delivery", true);
        when(given.people.find(MEI)).thenReturn(Optional.of(mei));
    }

    private WorkItem open(WorkItem item) {
        when(works.find(item.id())).thenReturn(Optional.of(item));
        return given.open(item);
    }

    private static void visit(String location) {
        var address = new Location(location);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    private static void visit(WorkItem item) {
        visit("inbox/" + item.id());
    }

    private static List<String> texts(List<? extends Component> components) {
        return components.stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void itemsStandInGroupsByDueTimeWithTheirMarks() {
        open(item().forGroups("board").due(NOON.minus(2, DAYS)).build());
        var escalated =
                item().forGroups("board").due(NOON.plus(1, HOURS)).priority(80).build();
        given.open(escalated, new Attention(NOON, NOON, "board", Set.of()));

        visit("inbox");

        assertThat(texts(_find(H3.class))).containsExactly("Overdue1", "Due today1");
        var rows = texts(_find(ItemRow.class));
        assertThat(rows.get(0)).contains("Decide on objective", "2 days late");
        assertThat(rows.get(1)).contains("Escalated", "High", "Today 13:00");
    }

    @Test
    void rowsSpeakTheLanguageOfThePerson() {
        speak(Locale.SIMPLIFIED_CHINESE);
        open(item().forGroups("board").due(NOON.minus(2, DAYS)).build());

        visit("inbox");

        assertThat(texts(_find(ItemRow.class)).get(0)).contains("目标审批", "逾期 2 天");
    }

    @Test
    void theListOfAViewIsEmptyInWords() {
        visit("inbox?view=overdue");

        assertThat(_get(H1.class).getText()).isEqualTo("Overdue");
        assertThat(_get(EmptyList.class).getElement().getTextRecursively()).contains("Nothing is overdue");
    }

    @Test
    void aRowLeadsToItsFormWithinTheSameView() {
        var item = open(item().forGroups("board").build());
        visit("inbox?view=approvals");

        visit(_get(ItemRow.class).getHref());

        assertThat(_get(H2.class).getText()).isEqualTo("Decide on objective");
        assertThat(_get(H1.class).getText()).isEqualTo("Approvals");
        assertThat(_get(ItemRow.class).getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        verify(forms).open(any(), any());
        assertThat(_get(ItemRow.class).getHref()).contains(item.id().value());
    }

    @Test
    void theDiagramIsReadOnlyWhenItsTabIsOpened() {
        var item = open(item().forGroups("board").build());
        visit(item);
        verify(runs, never()).picture(any());

        var tabs = _get(Tabs.class);
        tabs.setSelectedTab(_find(Tab.class).stream()
                .filter(tab -> tab.getLabel().equals("Diagram"))
                .findFirst()
                .orElseThrow());

        verify(runs).picture(item.run());
    }

    @Test
    void oneClaimsWhatNobodyHasAndReleasesWhatIsOnesOwn() {
        var builder = item().forGroups("board");
        var item = open(builder.build());
        visit(item);
        when(works.find(item.id()))
                .thenReturn(Optional.of(builder.claimedBy(BORIS).build()));

        _click(_get(Button.class, spec -> spec.withText("Claim")));
        verify(works).claim(item.id());

        _click(_get(Button.class, spec -> spec.withText("Release")));
        verify(works).release(item.id());
    }

    @Test
    void whatSomebodyElseHasIsNotOfferedForDecision() {
        var item = open(item().forGroups("board").claimedBy(MEI).build());

        visit(item);

        assertThat(texts(_find(EmptyState.class))).anyMatch(words -> words.contains("Mei Lin has claimed this"));
        verify(forms, never()).open(any(), any());
        _assertNone(Button.class, spec -> spec.withText("Release"));
    }

    @Test
    void whatBelongsToASuspendedCaseIsSeenWithTheReasonButNotDecided() {
        var item = open(item().forGroups("board").build());
        when(suspensions.of(item.run())).thenReturn(Optional.of(new Suspension(MEI, NOON, "The budget is checked")));
        when(suspensions.among(any())).thenReturn(Set.of(item.id()));

        visit(item);

        assertThat(texts(_find(EmptyState.class)))
                .anyMatch(words ->
                        words.contains("Mei Lin suspended this case") && words.contains("The budget is checked"));
        assertThat(texts(_find(ItemRow.class)).get(0)).contains("Suspended");
        verify(forms, never()).open(any(), any());
        _assertNone(Button.class, spec -> spec.withText("Claim"));
    }

    @Test
    void afterADecisionTheNextItemOpensAndAToastTellsWhatHappened() {
        var first = open(item().forGroups("board").due(NOON.plus(1, HOURS)).build());
        var second = open(item().forGroups("board").due(NOON.plus(2, HOURS)).build());
        visit(first);
        var listener = ArgumentCaptor.forClass(WorkItemForms.Listener.class);
        verify(forms).open(any(), listener.capture());

        given.decided(first, BORIS);
        listener.getValue().completed(first);

        verify(forms).open(eq(second), any());
        assertThat(texts(_find(_get(Notification.class), Span.class))).contains("Done: Decide on objective");
        assertThat(_find(ItemRow.class)).hasSize(1);
    }

    @Test
    void anotherPersonsDecisionIsSeenAtOnceAndTheFormStays() {
        var item = open(item().forGroups("board").build());
        var form = new TypedForm();
        when(forms.open(any(), any())).thenReturn(form);
        visit(item);
        when(works.find(item.id())).thenReturn(Optional.empty());
        when(works.ending(item.id())).thenReturn(Optional.of(new Ending(item.id(), NOON, MEI, null, false)));

        given.decided(item, MEI);
        MockVaadin.clientRoundtrip();

        assertThat(_find(ItemRow.class)).isEmpty();
        assertThat(_get(Note.class).getElement().getTextRecursively())
                .contains("Mei Lin decided this on 18 Feb 2027, 12:00");
        assertThat(form.isAttached()).isTrue();
        assertThat(form.open).isFalse();
    }

    @Test
    void whatSomebodyElseTakesIsSaidAtOnceAndTheFormComesBackWithItsRelease() {
        var builder = item().forGroups("board");
        var item = open(builder.build());
        var form = new TypedForm();
        when(forms.open(any(), any())).thenReturn(form);
        visit(item);

        open(builder.claimedBy(MEI).build());
        MockVaadin.clientRoundtrip();
        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("Mei Lin has claimed this");
        assertThat(form.open).isFalse();

        open(builder.released().build());
        MockVaadin.clientRoundtrip();
        _assertNone(Note.class);
        assertThat(form.open).isTrue();
    }

    @Test
    void aCaseThatIsSuspendedWhileItsItemIsOpenClosesTheFormAndGivesItBack() {
        var item = open(item().forGroups("board").build());
        var form = new TypedForm();
        when(forms.open(any(), any())).thenReturn(form);
        visit(item);

        when(suspensions.of(item.run())).thenReturn(Optional.of(new Suspension(MEI, NOON, "The budget is checked")));
        given.heldOrReleased(item);
        MockVaadin.clientRoundtrip();
        assertThat(_get(Note.class).getElement().getTextRecursively())
                .contains("Mei Lin suspended this case", "The budget is checked");
        assertThat(form.open).isFalse();

        when(suspensions.of(item.run())).thenReturn(Optional.empty());
        given.heldOrReleased(item);
        MockVaadin.clientRoundtrip();
        _assertNone(Note.class);
        assertThat(form.isAttached()).isTrue();
        assertThat(form.open).isTrue();
    }

    @Test
    void theFormOfACaseThatGoesOnAppearsByItself() {
        var item = open(item().forGroups("board").build());
        when(suspensions.of(item.run())).thenReturn(Optional.of(new Suspension(MEI, NOON, "The budget is checked")));
        visit(item);
        verify(forms, never()).open(any(), any());

        when(suspensions.of(item.run())).thenReturn(Optional.empty());
        given.heldOrReleased(item);
        MockVaadin.clientRoundtrip();

        verify(forms).open(eq(item), any());
    }

    @Test
    void whoDecidesTooLateKeepsWhatTheyTypedBeforeThem() {
        var item = open(item().forGroups("board").build());
        open(item().forGroups("board").build());
        var form = new TypedForm();
        when(forms.open(any(), any())).thenReturn(form);
        visit(item);
        var listener = ArgumentCaptor.forClass(WorkItemForms.Listener.class);
        verify(forms).open(any(), listener.capture());
        when(works.find(item.id())).thenReturn(Optional.empty());
        when(works.ending(item.id())).thenReturn(Optional.of(new Ending(item.id(), NOON, MEI, null, false)));

        listener.getValue().gone(item);

        assertThat(form.isAttached()).isTrue();
        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("Mei Lin decided this");
    }

    /** Stands for what the person filled in. */
    private static final class TypedForm extends Div implements OpenForm {

        private boolean open = true;

        @Override
        public void close() {
            open = false;
        }

        @Override
        public void reopen() {
            open = true;
        }
    }

    @Test
    void aNewItemAppearsByItselfAndTheRowsThereStay() {
        open(item().forGroups("board").due(NOON.plus(2, HOURS)).build());
        visit("inbox");
        var row = _get(ItemRow.class);

        open(item().forGroups("board").due(NOON.plus(1, HOURS)).build());
        MockVaadin.clientRoundtrip();

        assertThat(_find(ItemRow.class)).hasSize(2).element(1).isSameAs(row);
        assertThat(texts(_find(_get(ViewsRail.class), Anchor.class)).get(0)).isEqualTo("Waiting for me2");
    }

    @Test
    void aClosedInboxListensNoMore() {
        visit("inbox");
        assertThat(given.openScreens()).isEqualTo(1);

        _get(InboxView.class).getElement().removeFromParent();

        assertThat(given.openScreens()).isZero();
    }

    @Test
    void aQuestionMarkShowsAllKeys() {
        visit("inbox");

        press("?");

        assertThat(_get(ShortcutsDialog.class).getHeaderTitle()).isEqualTo("All shortcuts");
    }

    @Test
    void uClaimsTheOpenItem() {
        var item = open(item().forGroups("board").build());
        visit(item);

        press("u");

        verify(works).claim(item.id());
    }

    private static void press(String key) {
        var data = Json.createObject();
        data.put("event.key", key);
        var body = UI.getCurrent().getElement();
        var listeners = body.getNode().getFeature(ElementListenerMap.class);
        listeners.getExpressions("keydown").forEach(expression -> {
            if (!data.hasKey(expression)) {
                data.put(expression, true);
            }
        });
        listeners.fireEvent(new DomEvent(body, "keydown", data));
    }

    @Test
    void anItemThatEndedSaysWhoDecidedIt() {
        var item = item().build();
        when(works.ending(item.id())).thenReturn(Optional.of(new Ending(item.id(), NOON, MEI, null, false)));

        visit(item);

        assertThat(texts(_find(EmptyState.class))).anyMatch(words -> words.contains("Mei Lin decided this"));
    }

    @Test
    void followingPagesComeOnDemand() {
        for (var each = 0; each < 45; each++) {
            open(item().forGroups("board").due(NOON.plus(each, HOURS)).build());
        }
        visit("inbox");
        assertThat(_find(ItemRow.class)).hasSize(40);

        _click(_get(Button.class, spec -> spec.withText("Show more")));

        assertThat(_find(ItemRow.class)).hasSize(45);
    }
}
