package org.optr.audit.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * OCEL 2.0 as XML, in the form that its schema allows. The schema lets no two types have an attribute of the same name, so each
 * is named after its type, too.
 */
final class OcelXml implements OcelSink {

    private final XmlOut xml;

    OcelXml(OutputStream out) {
        xml = new XmlOut(out);
    }

    @Override
    public void begin(Types types) {
        xml.open("log");
        types("object", types.ofObjects());
        types("event", types.ofEvents());
        xml.open("objects");
    }

    private void types(String kind, Map<String, SortedSet<String>> types) {
        xml.open(kind + "-types");
        types.forEach((type, attributes) -> {
            xml.open(kind + "-type", "name", type);
            xml.open("attributes");
            attributes.forEach(attribute -> xml.empty("attribute", "name", name(type, attribute), "type", "string"));
            xml.close().close();
        });
        xml.close();
    }

    @Override
    public void object(LogObject object) {
        xml.open("object", "id", object.id(), "type", object.type());
        xml.open("attributes");
        object.values().forEach(value -> xml.open(
                        "attribute",
                        "name",
                        name(object.type(), value.attribute()),
                        "time",
                        value.from().toString())
                .text(value.value())
                .close());
        xml.close();
        relations(object.relations());
        xml.close();
    }

    @Override
    public void beginEvents() {
        xml.close();
        xml.open("events");
    }

    @Override
    public void event(LogEvent event) {
        xml.open(
                "event",
                "id",
                event.id(),
                "type",
                event.type(),
                "time",
                event.at().toString());
        xml.open("attributes");
        event.attributes().forEach((attribute, value) -> xml.open("attribute", "name", name(event.type(), attribute))
                .text(value)
                .close());
        xml.close();
        relations(event.relations());
        xml.close();
    }

    private void relations(List<Relation> relations) {
        xml.open("objects");
        relations.forEach(relation -> xml.empty(
                "object", "object-id", relation.object(), "qualifier", relation.qualifier(), "type", relation.type()));
        xml.close();
    }

    @Override
    public void end() {
        xml.close().close().end();
    }

    private static String name(String type, String attribute) {
        return type + "." + attribute;
    }
}
