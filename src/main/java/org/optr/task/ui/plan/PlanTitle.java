package org.optr.task.ui.plan;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.optr.task.TaskStatus;
import org.optr.task.ui.TaskNavigation;
import org.optr.ui.Lucide;

/** The title in its place of the tree, or the field in which it is written. */
final class PlanTitle {

    private static final String TEMPLATE =
            """
            <div class="plan-title level-${item.level} ${item.kind}">
              <span class="fold" title="${item.foldWords}" ?hidden="${!item.foldIcon}"><vaadin-icon icon="${item.foldIcon}"></vaadin-icon></span>
              ${item.naming
                ? html`<plan-title value="${item.title}" label="${item.label}"></plan-title>`
                : item.link
                  ? html`<a class="ellipsis" router-link tabindex="-1" href="${item.link}" title="${item.title}">${item.title}</a>`
                  : html`<span class="ellipsis" title="${item.title}">${item.title}</span>`}
              <vaadin-icon class="misses status-atrisk" role="img" icon="${item.alert}" aria-label="${item.misses}" title="${item.misses}" ?hidden="${!item.misses}"></vaadin-icon>
            </div>""";

    private final PlanColumns columns;
    private final PlanWords words = new PlanWords();

    PlanTitle(PlanColumns columns) {
        this.columns = columns;
    }

    LitRenderer<PlanLine> renderer() {
        return LitRenderer.<PlanLine>of(TEMPLATE)
                .withProperty("level", PlanLine::level)
                .withProperty("kind", line -> line.summary() ? "summary" : "")
                .withProperty("title", PlanLine::title)
                .withProperty("label", line -> words.say("plan.title"))
                .withProperty("naming", PlanLine::naming)
                .withProperty("link", this::link)
                .withProperty("foldIcon", PlanTitle::foldIcon)
                .withProperty("foldWords", line -> words.say(line.expanded() ? "plan.fold" : "plan.unfold"))
                .withProperty("alert", line -> Lucide.TRIANGLE_ALERT.iconName())
                .withProperty("misses", line -> line.task() == null ? "" : words.missing(line.task()));
    }

    /** Who cannot write, and whoever has a task that somebody was asked to do, opens its page. */
    private String link(PlanLine line) {
        var task = line.task();
        return task == null || line.summary() || writing(task.status()) ? "" : TaskNavigation.path(task.id());
    }

    private boolean writing(TaskStatus status) {
        return columns.data().wbs().mayWrite() && status == TaskStatus.PLANNED;
    }

    private static String foldIcon(PlanLine line) {
        return line.summary() ? (line.expanded() ? Lucide.CHEVRON_DOWN : Lucide.CHEVRON_RIGHT).iconName() : "";
    }
}
