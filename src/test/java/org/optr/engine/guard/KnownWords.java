package org.optr.engine.guard;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets tests of other modules walk through everything that a process model may be made of. */
public final class KnownWords {

    /** Returns the attributes of each element. */
    @SuppressWarnings("unchecked")
    public static Map<QName, Set<QName>> bpmn() {
        return (Map<QName, Set<QName>>) ReflectionTestUtils.getField(BpmnVocabulary.INSTANCE, "elements");
    }

    private KnownWords() {}
}
