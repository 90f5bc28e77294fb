package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Steps.write;
import static org.optr.browser.Words.ENGLISH;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** An open inbox follows what others do, without a reload. */
class LiveInboxIT extends JourneyTest {

    private static final int ONE_SECOND = 1_000;

    @Test
    void aSecondBrowserSeesWorkComeAndGoWithinASecond() {
        var title = "Answer every field report in two days";
        var watching = signedIn("hannah");
        watching.navigate("/inbox");
        var row = watching.locator("a.item", new Page.LocatorOptions().setHasText(title));

        var elsewhere = signedIn("hannah");
        elsewhere.navigate("/objectives");
        var count = elsewhere.locator("vaadin-side-nav-item[path=inbox] .count");
        var before = count.innerText();

        var owner = signedIn("tomas");
        write(owner, ENGLISH, title);
        press(owner, ENGLISH.submit);
        assertThat(owner.getByText(ENGLISH.inApproval).first()).isVisible();
        assertThat(row).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(ONE_SECOND));
        assertThat(count).not().hasText(before);

        var deciding = signedIn("hannah");
        openWorkItem(deciding, title);
        press(deciding, ENGLISH.aligned);
        assertThat(deciding.locator("a.item", new Page.LocatorOptions().setHasText(title)))
                .hasCount(0);
        assertThat(row).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(ONE_SECOND));
    }
}
