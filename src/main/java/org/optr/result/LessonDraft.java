package org.optr.result;

import org.optr.shared.Texts;

/**
 * A lesson as somebody writes it.
 *
 * @param situation what happened
 * @param recommendation what to do when it comes again
 * @param keywords separated by commas; may be empty
 */
public record LessonDraft(String title, String situation, String recommendation, String keywords) {

    private static final int KEYWORDS = 400;

    public LessonDraft {
        title = Texts.required(title, Limits.TITLE, "result.lesson.title");
        situation = Texts.required(situation, Limits.LONG, "result.lesson.situation");
        recommendation = Texts.required(recommendation, Limits.LONG, "result.lesson.recommendation");
        keywords = Texts.optional(keywords, KEYWORDS, "result.lesson.keywords");
    }
}
