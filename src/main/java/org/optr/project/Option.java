package org.optr.project;

import jakarta.persistence.Embeddable;
import org.optr.shared.Texts;

/** One way to meet the need, "do nothing" among them. */
@Embeddable
public record Option(String title, String benefits, String drawbacks, boolean chosen) {

    public Option {
        title = Texts.required(title, Limits.TITLE, "project.option.title");
        benefits = Texts.optional(benefits, Limits.LONG, "project.option.benefits");
        drawbacks = Texts.optional(drawbacks, Limits.LONG, "project.option.drawbacks");
    }
}
