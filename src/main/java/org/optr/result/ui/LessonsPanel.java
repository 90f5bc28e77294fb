package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.result.LessonSummary;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Lessons by title; each opens to what happened and what to do. */
final class LessonsPanel extends Panel {

    LessonsPanel(String title, List<LessonSummary> lessons, Component... actions) {
        addClassName("lessons");
        add(new SectionHeader(title, lessons.size(), actions));
        lessons.forEach(lesson -> add(new Lesson(lesson)));
        if (lessons.isEmpty()) {
            var none = new Div(new Span(getTranslation("result.lessons.none")));
            none.addClassName("quiet");
            add(none);
        }
    }

    /** One lesson. */
    static final class Lesson extends Details {

        Lesson(LessonSummary lesson) {
            var content = lesson.content();
            setSummaryText(content.title());
            addClassName("lesson");
            add(part("result.lesson.situation", content.situation()));
            add(part("result.lesson.recommendation", content.recommendation()));
            if (!content.keywords().isEmpty()) {
                var keywords = new Span(content.keywords());
                keywords.addClassName("meta");
                add(keywords);
            }
            add(new Anchor(ResultNavigation.path(lesson.result()), getTranslation("result.lesson.from")));
        }

        private Div part(String label, String text) {
            var name = new Span(getTranslation(label));
            name.addClassName("meta");
            var words = new Paragraph(text);
            words.addClassName("prose");
            return new Div(name, words);
        }
    }
}
