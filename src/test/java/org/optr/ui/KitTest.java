package org.optr.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;
import org.optr.ui.TrendChart.Point;

class KitTest extends BrowserlessTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-18T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void aStatusIsIconAndWord() {
        var badge = new StatusBadge(StepState.FAILED, Look.OFF_TRACK);

        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Failed");
        assertThat(badge.getClassNames()).contains("status-offtrack");
        assertThat(_find(badge, LucideIcon.class)).hasSize(1);
    }

    @Test
    void aStatusSpeaksTheLanguageOfThePerson() {
        speak(SIMPLIFIED_CHINESE);

        assertThat(new StatusBadge(StepState.FAILED).getElement().getTextRecursively())
                .isEqualTo("失败");
    }

    @Test
    void whatIsLateSaysSoInWordsAndTellsTheFullTime() {
        var chip = new DueChip(Instant.parse("2027-02-16T09:00:00Z"), CLOCK);

        assertThat(chip.getElement().getTextRecursively()).isEqualTo("2 days late");
        assertThat(chip.getClassNames()).contains("late");
        assertThat(chip.getElement().getAttribute("title")).isEqualTo("16 Feb 2027, 09:00");
    }

    @Test
    void aPathShowsEachPartWithItsMark() {
        var path = new SubjectPath(List.of(
                new PathPart(new SubjectRef(SubjectKind.OBJECTIVE, "1"), "Grow"),
                new PathPart(new SubjectRef(SubjectKind.KEY_RESULT, "2"), "Accepted at once")));

        assertThat(path.getElement().getTextRecursively()).isEqualTo("OGrowKRAccepted at once");
    }

    @Test
    void aBarSaysBothShares() {
        var bar = new PaceBar(new BigDecimal("0.61"), new BigDecimal("0.54"), Look.ON_TRACK);

        assertThat(bar.getElement().getAttribute("aria-label")).isEqualTo("61\u202f%, 54\u202f% expected");
    }

    @Test
    void aBarBeyondItsEndStaysInside() {
        var bar = new PaceBar(new BigDecimal("1.30"), null, Look.DONE);

        assertThat(_get(bar, Span.class).getWidth()).isEqualTo("100%");
    }

    @Test
    void aTrendIsAlsoAList() {
        var points = List.of(new Point(LocalDate.of(2027, 2, 1), new BigDecimal("142")));
        var trend = new TrendChart("Delivery time", "days", points, new BigDecimal("121"));

        assertThat(texts(_find(trend, ListItem.class)))
                .containsExactly("1 Feb 2027: 142\u202fdays", "Target: 121\u202fdays");
    }

    @Test
    void aDiagramIsAlsoAList() {
        var diagram = new ProcessDiagram("Objective approval");
        var step = new Step("Decide", "Decide on objective", StepState.ACTIVE, "Boris, due 22 Feb");

        diagram.show(new Picture("<definitions/>", List.of(step), List.of()));

        assertThat(texts(_find(diagram, ListItem.class))).containsExactly("Decide on objectiveNowBoris, due 22 Feb");
    }

    @Test
    void aRefusalStaysOnTheScreenUntilClosed() {
        Messages.error(new RuleViolation("period.reversed", "later", "earlier"));

        var toast = _get(Notification.class);
        assertThat(toast.getDuration()).isZero();
        assertThat(texts(_find(toast, Span.class))).anyMatch(words -> words.contains("before it begins"));
    }

    @Test
    void anErrorNoteIsReadOutAtOnce() {
        assertThat(new Note(Look.OFF_TRACK, "Stopped.", "Nothing is lost.")
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("alert");
    }

    @Test
    void aSectionCountsWithThousandsMarked() {
        var header = new SectionHeader("Waiting for me", 1200);
        UI.getCurrent().add(new Div(header));

        assertThat(header.getElement().getTextRecursively()).isEqualTo("Waiting for me1,200");
    }

    private static List<String> texts(List<? extends Component> components) {
        return components.stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
