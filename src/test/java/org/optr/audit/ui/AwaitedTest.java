package org.optr.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.HistoryTooSlow;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.ErrorWords;
import org.slf4j.LoggerFactory;

class AwaitedTest extends BrowserlessTest {

    private static final Awaited.Words WORDS =
            new Awaited.Words("findings.running", "findings.read-so-far", "findings.failed", "findings.too-slow");

    private final Logger log = (Logger) LoggerFactory.getLogger(ErrorWords.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private CompletableFuture<String> answer = new CompletableFuture<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
    }

    @AfterEach
    void leave() {
        log.detachAppender(logged);
    }

    @Test
    void theResultIsShownAsSoonAsItIsThere() {
        var page = shown();

        assertThat(words(page)).contains("Findings are being computed.", "7 entries read");
        answer.complete("Three findings");
        poll();

        assertThat(words(page)).isEqualTo("Three findings");
        _assertNone(ProgressBar.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aDefectIsShownAsAReferenceThatTheLogHasToo() {
        var page = shown();

        answer.completeExceptionally(new IllegalStateException("secret detail"));
        poll();

        assertThat(words(page))
                .contains("The findings could not be computed.")
                .containsPattern("reference [0-9a-f]{8}\\.")
                .doesNotContain("secret");
        assertThat(logged.list).singleElement().satisfies(entry -> {
            assertThat(words(page)).contains("reference " + entry.getArgumentArray()[0] + ".");
            assertThat(entry.getThrowableProxy().getMessage()).contains("secret detail");
        });
    }

    @Test
    void aHistoryThatIsTooSlowIsNoDefect() {
        answer.completeExceptionally(new HistoryTooSlow(new IllegalStateException()));

        assertThat(words(shown())).contains("Choose a shorter period.");
        assertThat(logged.list).isEmpty();
    }

    @Test
    void itIsComputedAnewWhenAskedTo() {
        answer.complete("Three findings");
        var page = shown();

        page.again();
        assertThat(_get(ProgressBar.class).isIndeterminate()).isTrue();
        answer.complete("Four findings");
        poll();

        assertThat(words(page)).isEqualTo("Four findings");
    }

    private Awaited<String> shown() {
        var awaited = new Awaited<>(question(), WORDS, text -> List.of(new Span(text)));
        UI.getCurrent().add(awaited);
        return awaited;
    }

    private Awaited.Question<String> question() {
        return new Awaited.Question<>() {
            @Override
            public CompletableFuture<String> ask() {
                return answer;
            }

            @Override
            public long read() {
                return 7;
            }

            @Override
            public void forget() {
                answer = new CompletableFuture<>();
            }
        };
    }

    private static String words(Awaited<?> page) {
        return page.getElement().getTextRecursively();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
