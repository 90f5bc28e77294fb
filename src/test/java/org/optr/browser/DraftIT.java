package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.commentOn;

import org.junit.jupiter.api.Test;

/** What a person types into a form is kept, whatever happens to the page. */
class DraftIT extends JourneyTest {

    @Test
    void aReloadKeepsWhatWasTyped() {
        var page = signedIn("mei");
        page.navigate("/inbox");
        var comment = commentOn(page);

        comment.fill("Agree the March capacity first. 先确认三月产能 👍");
        assertThat(page.getByText("Draft saved")).isVisible();
        page.reload();

        assertThat(comment).hasValue("Agree the March capacity first. 先确认三月产能 👍");
    }

    @Test
    void aLostConnectionKeepsWhatWasTypedMeanwhile() {
        var page = signedIn("mei");
        page.navigate("/inbox");
        var comment = commentOn(page);

        page.context().setOffline(true);
        comment.fill("Typed on the train");
        assertThat(page.locator("vaadin-connection-indicator[reconnecting]")).hasCount(1);
        page.context().setOffline(false);
        assertThat(page.getByText("Draft saved")).isVisible();
        page.reload();

        assertThat(comment).hasValue("Typed on the train");
    }
}
