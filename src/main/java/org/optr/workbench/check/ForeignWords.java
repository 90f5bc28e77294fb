package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.optr.engine.ModelProblem;
import org.optr.engine.XmlElement;

/** Words of other tools in a model: each is named once with the tool it belongs to, however often it is there. */
final class ForeignWords {

    private static final Set<String> REFUSED = Set.of("model.element-refused", "model.attribute-refused");
    private static final Set<String> OURS = Set.of("", XmlElement.BPMN, XmlElement.CAMUNDA, XmlElement.DMN);

    /** What a namespace contains, and whose it is. */
    private static final Map<String, String> TOOLS = new LinkedHashMap<>();

    static {
        TOOLS.put("signavio", "Signavio");
        TOOLS.put("flowable", "Flowable");
        TOOLS.put("activiti", "Activiti");
        TOOLS.put("camunda.org/schema/zeebe", "Camunda 8");
        TOOLS.put("camunda", "Camunda");
        TOOLS.put("bpmn.io", "bpmn.io");
        TOOLS.put("sparx", "Enterprise Architect");
        TOOLS.put("enterprisearchitect", "Enterprise Architect");
        TOOLS.put("aris", "ARIS");
        TOOLS.put("softwareag", "ARIS");
        TOOLS.put("bizagi", "Bizagi");
        TOOLS.put("drools", "jBPM");
        TOOLS.put("jbpm", "jBPM");
        TOOLS.put("bonita", "Bonita");
        TOOLS.put("trisotech", "Trisotech");
        TOOLS.put("operaton", "Operaton");
        TOOLS.put("oracle", "Oracle");
        TOOLS.put("ibm.com", "IBM");
        TOOLS.put("omg.org/spec/dmn", "DMN");
    }

    boolean isForeign(ModelProblem problem) {
        return REFUSED.contains(problem.key()) && !OURS.contains(word(problem).getNamespaceURI());
    }

    void say(String file, List<ModelProblem> problems, Report report) {
        var byWord = new LinkedHashMap<QName, List<ModelProblem>>();
        problems.stream().filter(this::isForeign).forEach(problem -> byWord.computeIfAbsent(
                        word(problem), word -> new ArrayList<>())
                .add(problem));
        byWord.forEach((word, found) -> report.error(
                new Place(file, found.get(0).element()),
                "check.foreign-word",
                word.getLocalPart(),
                tool(word.getNamespaceURI()),
                Integer.toString(found.size())));
    }

    private static QName word(ModelProblem problem) {
        return QName.valueOf(problem.arguments().get(0));
    }

    private static String tool(String namespace) {
        var text = namespace.toLowerCase(Locale.ROOT);
        return TOOLS.entrySet().stream()
                .filter(tool -> text.contains(tool.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(namespace);
    }
}
