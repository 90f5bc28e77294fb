package org.optr.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private String shown() {
        return new WhereItIsNow(runs).show(SUBJECT).getElement().getTextRecursively();
    }
}
