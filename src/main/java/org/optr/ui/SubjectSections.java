package org.optr.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectSection.Place;

/** What modules add to the page of one subject, in order. */
public final class SubjectSections {

    private final List<SubjectSection> sections;
    private final SubjectRef subject;

    public SubjectSections(Collection<SubjectSection> all, SubjectRef subject) {
        this.subject = subject;
        sections = all.stream()
                .filter(section -> section.appliesTo(subject))
                .sorted(Comparator.comparingInt(SubjectSection::order))
                .toList();
    }

    public Stream<SubjectSection> at(Place... places) {
        var wanted = Arrays.asList(places);
        return sections.stream().filter(section -> wanted.contains(section.place()));
    }

    /** Shows the sections of a place one below the other. */
    public void showIn(HasComponents parent, Place place) {
        at(place).forEach(section -> parent.add(section.show(subject)));
    }

    /** Adds a tab for each section of a place, which reads nothing before it is opened. */
    public void addTo(TabSheet tabs, Place place) {
        at(place)
                .forEach(section -> tabs.add(
                        new CountedTab(tabs.getTranslation(section.title()), section.count(subject)),
                        new LazySection(section, subject)));
    }
}
