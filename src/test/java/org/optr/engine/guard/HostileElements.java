package org.optr.engine.guard;

import static org.optr.engine.guard.HostilePlaces.definitions;
import static org.optr.engine.guard.HostilePlaces.processWith;

import java.util.LinkedHashMap;
import java.util.Map;

/** Process models that name code, hide it, or want too much, by what they try. */
final class HostileElements {

    private static final String CLASS = "org.optr.engine.guard.Hit";

    static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
        var models = new LinkedHashMap<String, String>();
        models.put("service task class", processWith("<serviceTask id='x' camunda:class='" + CLASS + "'/>"));
        models.put(
                "class under the old namespace",
                processWith("<serviceTask id='x' xmlns:a='http://activiti.org/bpmn' a:class='" + CLASS + "'/>"));
        models.put(
                "class beside a known step",
                processWith("<serviceTask id='x' camunda:delegateExpression='${publishObjective}' camunda:class='"
                        + CLASS + "'/>"));
        models.put("unknown step", processWith("<serviceTask id='x' camunda:delegateExpression='${dataSource}'/>"));
        models.put("service task without a step", processWith("<serviceTask id='x'/>"));
        models.put("business rule class", processWith("<businessRuleTask id='x' camunda:class='" + CLASS + "'/>"));
        models.put("send task class", processWith("<sendTask id='x' camunda:class='" + CLASS + "'/>"));
        models.put(
                "whole decision as variable",
                processWith(
                        "<businessRuleTask id='x' camunda:decisionRef='d' camunda:resultVariable='r' camunda:mapDecisionResult='resultList'/>"));
        models.put("execution listener class", in("<camunda:executionListener event='start' class='" + CLASS + "'/>"));
        models.put(
                "execution listener script",
                in("<camunda:executionListener event='start'><camunda:script scriptFormat='juel'>" + HostilePlaces.HIT
                        + "</camunda:script></camunda:executionListener>"));
        models.put(
                "process listener class",
                definitions(
                        "",
                        "<extensionElements><camunda:executionListener event='start' class='" + CLASS
                                + "'/></extensionElements><startEvent id='s'/>"));
        models.put("task listener class", inUserTask("<camunda:taskListener event='create' class='" + CLASS + "'/>"));
        models.put("form handler class", processWith("<userTask id='x' camunda:formHandlerClass='" + CLASS + "'/>"));
        models.put(
                "start form handler class",
                definitions("", "<startEvent id='s' camunda:formHandlerClass='" + CLASS + "'/>"));
        models.put(
                "variable mapping class",
                processWith(
                        "<callActivity id='x' calledElement='called' camunda:variableMappingClass='" + CLASS + "'/>"));
        models.put(
                "connector",
                processWith(
                        "<serviceTask id='x'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"));
        models.put("mail", processWith("<serviceTask id='x' camunda:type='mail'/>"));
        models.put(
                "shell",
                processWith(
                        "<serviceTask id='x' camunda:type='shell'><extensionElements><camunda:field name='command' stringValue='id'/></extensionElements></serviceTask>"));
        models.put("external task", processWith("<serviceTask id='x' camunda:type='external' camunda:topic='t'/>"));
        models.put(
                "javascript",
                processWith("<scriptTask id='x' scriptFormat='javascript'><script>1</script></scriptTask>"));
        models.put("groovy", processWith("<scriptTask id='x' scriptFormat='groovy'><script>1</script></scriptTask>"));
        models.put(
                "feel script", processWith("<scriptTask id='x' scriptFormat='feel'><script>1</script></scriptTask>"));
        models.put(
                "script resource",
                processWith("<scriptTask id='x' scriptFormat='juel' camunda:resource='classpath://x'/>"));
        models.put(
                "import",
                definitions(
                        "<import importType='http://schemas.xmlsoap.org/wsdl/' location='http://localhost:1/x.wsdl' namespace='n'/>",
                        "<startEvent id='s'/>"));
        models.put(
                "fetched schema",
                definitions("", "<startEvent id='s' xsi:schemaLocation='urn:x http://localhost:1/x.xsd'/>"));
        models.put("foreign namespace", in("<script xmlns='urn:x'>1</script>"));
        models.put("foreign listener", in("<executionListener xmlns='urn:x' event='start' class='" + CLASS + "'/>"));
        models.put("ad-hoc sub-process", processWith("<adHocSubProcess id='x'/>"));
        models.put("transaction", processWith("<transaction id='x'/>"));
        models.put("complex gateway", processWith("<complexGateway id='x'/>"));
        models.put(
                "data assignment",
                processWith(
                        "<userTask id='x'><dataInputAssociation><sourceRef>a</sourceRef><targetRef>b</targetRef><assignment><from>"
                                + HostilePlaces.HIT
                                + "</from><to>c</to></assignment></dataInputAssociation></userTask>"));
        models.put("step as variable", processWith("<userTask id='x' camunda:assignee='${publishObjective}'/>"));
        models.put(
                "variable with a step's name",
                in(
                        "<camunda:inputOutput><camunda:inputParameter name='publishObjective'>1</camunda:inputParameter></camunda:inputOutput>"));
        models.put(
                "decision elsewhere",
                in(
                        "<camunda:inputOutput><camunda:outputParameter name='p'>${decisionResult.p}</camunda:outputParameter></camunda:inputOutput>"));
        models.put(
                "document type",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + withoutDeclaration(processWith("<task id='x' name='&a;'/>")));
        models.put(
                "external entity",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + withoutDeclaration(processWith("<task id='x' name='x'/>")));
        models.put("too many elements", definitions("", "<task/>".repeat(5_000)));
        models.put("too deep", definitions("", "<subProcess>".repeat(60) + "</subProcess>".repeat(60)));
        models.put("too large", definitions("", "<documentation>" + "x".repeat(1_000_001) + "</documentation>"));
        models.put("no XML", "${''.getClass()}");
        return models;
    }

    private static String in(String extension) {
        return processWith("<task id='x'><extensionElements>" + extension + "</extensionElements></task>");
    }

    private static String inUserTask(String extension) {
        return processWith("<userTask id='x'><extensionElements>" + extension + "</extensionElements></userTask>");
    }

    private static String withoutDeclaration(String model) {
        return model.substring(model.indexOf("?>") + 2);
    }

    private HostileElements() {}
}
