package org.optr.engine.guard;

import static org.optr.engine.guard.HostilePlaces.definitions;
import static org.optr.engine.guard.HostilePlaces.processWith;

import java.util.LinkedHashMap;
import java.util.Map;

/** Process models that name code, hide it, or want too much, by what they try. */
public final class HostileElements {

    private static final String CLASS = "org.optr.engine.guard.Hit";

    public static final Map<String, String> ALL = all();

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
        models.put("too many elements", definitions("", "<task/>".repeat(40_000)));
        models.put("too deep", definitions("", "<subProcess>".repeat(60) + "</subProcess>".repeat(60)));
        models.put("too large", definitions("", "<documentation>" + "x".repeat(4_000_001) + "</documentation>"));
        models.put("no XML", "${''.getClass()}");
        putFurther(models);
        return models;
    }

    /** What other engines, other versions of this one, and tools built on them would run. */
    private static void putFurther(Map<String, String> models) {
        models.put(
                "decision listener expression",
                processWith("<businessRuleTask id='x' camunda:expression='" + quoted(HostilePlaces.HIT) + "'/>"));
        models.put(
                "send task expression",
                processWith("<sendTask id='x' camunda:expression='" + quoted(HostilePlaces.HIT) + "'/>"));
        models.put(
                "variable mapping delegate",
                processWith(
                        "<callActivity id='x' calledElement='called' camunda:variableMappingDelegateExpression='${publishObjective}'/>"));
        models.put(
                "listener that calls a step",
                in("<camunda:executionListener event='start' delegateExpression='${publishObjective}'/>"));
        models.put(
                "task listener on a timer",
                inUserTask(
                        "<camunda:taskListener event='timeout' id='l' class='" + CLASS
                                + "'><timerEventDefinition><timeDuration>PT0S</timeDuration></timerEventDefinition></camunda:taskListener>"));
        models.put(
                "validator of a form field",
                inUserTask(
                        "<camunda:formData><camunda:formField id='f' type='string'><camunda:validation><camunda:constraint name='validator' config='"
                                + CLASS + "'/></camunda:validation></camunda:formField></camunda:formData>"));
        models.put(
                "error by expression",
                processWith(
                        "<serviceTask id='x' camunda:type='external' camunda:topic='t'><extensionElements><camunda:errorEventDefinition id='q' errorRef='r' expression='"
                                + quoted(HostilePlaces.HIT)
                                + "'/></extensionElements></serviceTask>"));
        models.put(
                "listener of a flow",
                processWith("<task id='x'/>")
                        .replace(
                                "<sequenceFlow id='a' sourceRef='s' targetRef='x'/>",
                                "<sequenceFlow id='a' sourceRef='s' targetRef='x'><extensionElements><camunda:executionListener event='take' class='"
                                        + CLASS + "'/></extensionElements></sequenceFlow>"));
        models.put(
                "listener of a loop",
                processWith(
                        "<subProcess id='x'><extensionElements><camunda:executionListener event='end' class='" + CLASS
                                + "'/></extensionElements><multiInstanceLoopCharacteristics><loopCardinality>1</loopCardinality></multiInstanceLoopCharacteristics></subProcess>"));
        models.put(
                "web service",
                definitions(
                        "<interface id='i' name='i' implementationRef='java.lang.Runtime'><operation id='o' name='o'><inMessageRef>m</inMessageRef></operation></interface>",
                        "<startEvent id='s'/>"));
        models.put(
                "item of a class",
                definitions("<itemDefinition id='d' structureRef='" + CLASS + "'/>", "<startEvent id='s'/>"));
        models.put("relationship", definitions("<relationship type='t'/>", "<startEvent id='s'/>"));
        models.put(
                "extension that must be understood",
                definitions("<extension mustUnderstand='true' definition='x'/>", "<startEvent id='s'/>"));
        models.put("monitoring", definitions("", "<startEvent id='s'/><monitoring id='m'/>"));
        models.put(
                "transformation",
                processWith("<userTask id='x'><dataOutputAssociation><targetRef>b</targetRef><transformation>"
                        + HostilePlaces.HIT + "</transformation></dataOutputAssociation></userTask>"));
        models.put("global script", definitions("<globalScriptTask id='g'><script>1</script></globalScriptTask>", ""));
        models.put(
                "compensation",
                processWith("<intermediateThrowEvent id='x'><compensateEventDefinition/></intermediateThrowEvent>"));
        models.put("choreography", definitions("<choreography id='c'/>", "<startEvent id='s'/>"));
        models.put(
                "Flowable HTTP task",
                processWith(
                        "<serviceTask id='x' xmlns:f='http://flowable.org/bpmn' f:type='http'><extensionElements><f:field name='requestUrl' stringValue='http://169.254.169.254/'/></extensionElements></serviceTask>"));
        models.put(
                "Flowable class",
                processWith("<serviceTask id='x' xmlns:f='http://flowable.org/bpmn' f:class='" + CLASS + "'/>"));
        models.put(
                "Camunda 8 job",
                processWith(
                        "<serviceTask id='x'><extensionElements><z:taskDefinition xmlns:z='http://camunda.org/schema/zeebe/1.0' type='io.camunda:http-json:1'/></extensionElements></serviceTask>"));
        models.put(
                "included file",
                definitions(
                        "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='file:///etc/hostname' parse='text'/>",
                        ""));
        models.put(
                "HTML as an element",
                processWith(
                        "<task id='x'><documentation><script xmlns='http://www.w3.org/1999/xhtml'>1</script></documentation></task>"));
        models.put("SVG as an element", in("<svg xmlns='http://www.w3.org/2000/svg' onload='1'/>"));
        models.put(
                "deep expression",
                processWith("<task id='x' name='${" + "(".repeat(1_000) + "1" + ")".repeat(1_000) + "}'/>"));
        models.put("long expression", processWith("<task id='x' name='${1" + " + 1".repeat(2_000) + "}'/>"));
    }

    private static String quoted(String expression) {
        return expression.replace("'", "&apos;");
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
