package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known of something, each with its label. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("dl");
    }

    Facts with(String label, Component value) {
        add(new Term(label));
        add(new Description(value));
        return this;
    }
}
