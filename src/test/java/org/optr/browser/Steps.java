package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a person does on a page, in more than one journey. */
final class Steps {

    /** Writes a new objective with one key result, up to the draft's page. */
    static void write(Page page, Words words, String title) {
        page.navigate("/objectives");
        press(page, words.newObjective);
        field(page, words.title).fill(title);
        field(page, words.waiver).fill("A first step of its own.");
        choose(page, words.stakeholders, "Rafael");
        press(page, words.create);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();

        press(page, words.addKeyResult);
        field(page, words.title).fill("Days from order to commissioning");
        field(page, words.unit).fill("days");
        field(page, words.baseline).fill("142");
        field(page, words.target).fill("150");
        press(dialog(page), words.addKeyResult);
        assertThat(page.getByText("Days from order to commissioning").first()).isVisible();
    }

    /** The newest item about the objective, found in the list and opened. */
    static void openWorkItem(Page page, String title) {
        page.navigate("/inbox");
        page.getByText(title).first().click();
        assertThat(page.locator(".ff")).isVisible();
    }

    static void decide(Page page, String title, String outcome) {
        openWorkItem(page, title);
        answer(page, outcome);
    }

    /** Answers the work item that is open; it is gone from the list then. */
    static void answer(Page page, String outcome) {
        var item = page.locator("a.item.cur").getAttribute("href");
        press(page.locator(".ff"), outcome);
        assertThat(page.locator("a.item[href='" + item + "']")).hasCount(0);
    }

    static void openTab(Page page, String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    /** The comment field of the first item that waits, which is opened. */
    static Locator commentOn(Page page) {
        page.locator("a.item").first().click();
        var comment = page.locator(".ff textarea");
        comment.waitFor();
        return comment;
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog-overlay");
    }

    static Locator field(Page page, String label) {
        return dialog(page)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Types into a field that offers a choice, and takes the entry. */
    static void pick(Page page, String label, String entry) {
        field(page, label).fill(entry);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
    }

    private static void choose(Page page, String label, String text) {
        field(page, label).fill(text);
        page.locator("vaadin-multi-select-combo-box-item")
                .getByText(text)
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    static void press(Locator part, String button) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private Steps() {}
}
