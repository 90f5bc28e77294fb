package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What OPTR is for, by four people in four browsers: an objective is written, reviewed, decided, acknowledged, published. */
class ObjectiveApprovalIT extends BrowserTest {

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

    private static void write(Page page, Words words, String title) {
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
    private static void openWorkItem(Page page, String title) {
        page.navigate("/inbox");
        page.getByText(title).first().click();
        assertThat(page.locator(".ff")).isVisible();
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog-overlay");
    }

    private static Locator field(Page page, String label) {
        return dialog(page)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void choose(Page page, String label, String text) {
        field(page, label).fill(text);
        page.locator("vaadin-multi-select-combo-box-item")
                .getByText(text)
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void press(Locator part, String button) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** What the buttons and fields are called. */
    private enum Words {
        ENGLISH("en"),
        CHINESE("zh-CN");

        final String locale;
        final String newObjective;
        final String create;
        final String title;
        final String waiver;
        final String stakeholders;
        final String addKeyResult;
        final String unit;
        final String baseline;
        final String target;
        final String submit;
        final String aligned;
        final String approve;
        final String acknowledge;
        final String inApproval;
        final String published;
        final String history;

        Words(String locale) {
            this.locale = locale;
            var english = "en".equals(locale);
            newObjective = english ? "New objective" : "新建目标";
            create = english ? "Create draft" : "创建草稿";
            title = english ? "Title" : "标题";
            waiver = english ? "Why it serves no other objective" : "不支撑其他目标的原因";
            stakeholders = english ? "Stakeholders" : "干系人";
            addKeyResult = english ? "Add key result" : "添加关键结果";
            unit = english ? "Unit of measure" : "计量单位";
            baseline = english ? "Baseline" : "基准值";
            target = english ? "Target" : "目标值";
            submit = english ? "Submit for approval" : "提交审批";
            aligned = english ? "Aligned" : "已对齐";
            approve = english ? "Approve" : "批准";
            acknowledge = english ? "Acknowledge" : "知悉";
            inApproval = english ? "In approval" : "审批中";
            published = english ? "Objective published" : "已发布目标";
            history = english ? "History" : "历史";
        }
    }
}
