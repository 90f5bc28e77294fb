package org.optr.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.BrowserlessTest;

class WhereItIsNowTest extends BrowserlessTest {

    private static final SubjectRef SUBJECT = new SubjectRef(SubjectKind.OBJECTIVE, "1");

    private final ProcessRuns runs = mock();

    @Test
    void theProcessIsNamedInTheLanguageOfTheReader() {
        var names = Map.of("en", "Objective approval", "zh-CN", "目标审批");
        var run = new RunSummary(
                new RunId("1"), null, new ProcessKey("objective-approval"), names, 3, Instant.EPOCH, null);
        when(runs.of(SUBJECT)).thenReturn(List.of(run));
        when(runs.picture(run.id()))
                .thenReturn(Optional.of(new RunPicture(run, "<definitions/>", List.of(), List.of())));

        assertThat(shown()).contains("Objective approval");
        speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(shown()).contains("目标审批").doesNotContain("Objective approval");
    }

    @Test
    void theRunThatIsNowComesFirstAndAnotherMayBeChosen() {
        var inner = run("2", "Objective approval", null);
        var outer = run("1", "Life of an objective", null);
        when(runs.of(SUBJECT)).thenReturn(List.of(inner, outer));
        var panel = new WhereItIsNow(runs).show(SUBJECT);
        assertThat(panel.getElement().getTextRecursively()).contains("Objective approval, version 3");

        _get(panel, RunChoice.class).setValue(outer);

        assertThat(panel.getElement().getTextRecursively())
                .contains("Life of an objective, version 3")
                .doesNotContain("approval, version");
    }

    @Test
    void oneRunLeavesNoChoice() {
        when(runs.of(SUBJECT)).thenReturn(List.of());
        assertThat(_find(new WhereItIsNow(runs).show(SUBJECT), RunChoice.class)).isEmpty();
    }

    private RunSummary run(String id, String name, @Nullable Instant endedAt) {
        var run =
                new RunSummary(new RunId(id), null, new ProcessKey("p"), Map.of("en", name), 3, Instant.EPOCH, endedAt);
        when(runs.picture(run.id()))
                .thenReturn(Optional.of(new RunPicture(run, "<definitions/>", List.of(), List.of())));
        return run;
    }

    private String shown() {
        return new WhereItIsNow(runs).show(SUBJECT).getElement().getTextRecursively();
    }
}
