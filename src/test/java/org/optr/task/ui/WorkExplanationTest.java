package org.optr.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.TabSheet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.task.Progress;
import org.optr.task.TaskId;

/** Half of "Migrate", 16 of 64 hours, is done; "Train", 48 hours, has not begun and belongs to "Roll out". */
@OptrTest
class WorkExplanationTest extends TaskScene {

    private static final String DONE = "13\u202f%";

    private TaskId migrate;

    @BeforeEach
    void someWorkIsDone() {
        migrate = accepted(byPercent("Migrate"));
        people.as(
                rita,
                () -> tasks.report(
                        migrate,
                        page(migrate).row().version(),
                        new Progress(new BigDecimal(50), Set.of(), null, null, null, "")));
        planned(draft("Roll out"));
        var train = planned(draft("Train").withEffort(new BigDecimal(48)));
        people.as(mei, () -> tasks.indent(train));
        signIn(mei);
        visit("projects/" + project);
    }

    private static void openPlan() {
        _get(TabSheet.class).setSelectedIndex(1);
    }

    private static String dialog() {
        return text(_get(Dialog.class));
    }

    @Test
    void theProjectSaysWhichTasksMakeItsFigure() {
        press(DONE);

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Why " + DONE + "?");
        assertThat(dialog())
                .contains("Work done on One order system", "Sum of effort", "1 Migrate", "12.5\u202f%", "2 Roll out");
        assertThat(_find(_get(Dialog.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains(TaskNavigation.path(migrate));
    }

    @Test
    void theOutcomeStandsBesideAndIsNoPartOfIt() {
        press(DONE);

        assertThat(text(_get(OutcomeBeside.class))).contains("Deliver faster", "never counted", "0\u202f% of the way");
    }

    @Test
    void aPartOfTheWorkExplainsItselfByItsTasks() {
        press(DONE);

        press("2 Roll out");

        assertThat(dialog()).contains("Work done on 2 Roll out", "2.1 Train").doesNotContain("Migrate");
    }

    @Test
    void theFigureOfThePlanOpensTheSame() {
        openPlan();

        press(DONE + " done");

        assertThat(dialog()).contains("1 Migrate");
    }

    @Test
    void itSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("projects/" + project);

        openPlan();
        press("已完成 13%");

        assertThat(dialog()).contains("工作量之和", "相关成果", "主要目标").doesNotContain("!{");
    }
}
