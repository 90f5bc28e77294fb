package org.optr.result;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of lessons, open to everybody. */
@Service
@Transactional(readOnly = true)
public class Lessons {

    private static final int SUGGESTED = 5;

    private final LessonRepository lessons;
    private final ProjectReader projects;

    Lessons(LessonRepository lessons, ProjectReader projects) {
        this.lessons = lessons;
        this.projects = projects;
    }

    /** Returns lessons that contain the text, upper and lower case alike, newest first. */
    public List<LessonSummary> find(String text, int offset, int limit) {
        return lessons.containing(pattern(text), offset, limit).stream()
                .map(Lesson::summary)
                .toList();
    }

    public int count(String text) {
        return lessons.countContaining(pattern(text));
    }

    /** Returns what others learned who had to do with the words of the project's title and purpose: the closest five. */
    public List<LessonSummary> suggestedFor(ProjectId project) {
        var words = projects.page(project).map(page -> LessonWords.of(page.title() + " " + page.purpose()));
        return words.filter(some -> !some.isEmpty()).map(this::sharing).orElse(List.of());
    }

    private List<LessonSummary> sharing(Set<String> words) {
        return lessons.sharing(words, SUGGESTED).stream().map(Lesson::summary).toList();
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
