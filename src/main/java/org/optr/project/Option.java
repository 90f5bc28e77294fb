package org.optr.project;

import jakarta.persistence.Embeddable;

/** One way to meet the need, "do nothing" among them. */
@Embeddable
public record Option(String title, String benefits, String drawbacks, boolean chosen) {

    public Option {
        title = Texts.required(title, Texts.TITLE, "project.option.title");
        benefits = Texts.optional(benefits, Texts.LONG, "project.option.benefits");
        drawbacks = Texts.optional(drawbacks, Texts.LONG, "project.option.drawbacks");
    }
}
