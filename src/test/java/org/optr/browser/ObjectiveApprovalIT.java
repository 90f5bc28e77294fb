package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Steps.write;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What OPTR is for, by four people in four browsers: an objective is written, reviewed, decided, acknowledged, published. */
class ObjectiveApprovalIT extends JourneyTest {

    @Test
    void fourPeopleTakeAnObjectiveFromDraftToPublished() {
        travels(Words.ENGLISH, "Halve the time from order to commissioning");
    }

    @Test
    void theSameInChinese() {
        travels(Words.CHINESE, "客户现场一次验收通过 🎯");
    }

    private void travels(Words words, String title) {
        var owner = signedIn("tomas", Size.DESKTOP, words.locale);
        write(owner, words, title);
        picture(owner, "journey-draft-" + words.locale);
        press(owner, words.submit);
        assertThat(owner.getByText(words.inApproval).first()).isVisible();

        var reviewer = signedIn("hannah", Size.DESKTOP, words.locale);
        openWorkItem(reviewer, title);
        picture(reviewer, "journey-review-" + words.locale);
        press(reviewer, words.aligned);

        var approver = signedIn("mei", Size.DESKTOP, words.locale);
        openWorkItem(approver, title);
        picture(approver, "journey-decide-" + words.locale);
        press(approver, words.approve);

        var stakeholder = signedIn("rafael", Size.DESKTOP, words.locale);
        openWorkItem(stakeholder, title);
        press(stakeholder, words.acknowledge);

        owner.reload();
        owner.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words.history))
                .click();
        var history = owner.locator(".timeline");
        assertThat(history.getByText(words.published).first()).isVisible();
        assertThat(history.getByText("Mei Lin").first()).isVisible();
        assertThat(history.getByText("Hannah Brandt").first()).isVisible();
        picture(owner, "journey-history-" + words.locale);
    }
}
