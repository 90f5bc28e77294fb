package org.optr.audit.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** OCEL 2.0 as JSON. All values are text, as its schema asks for. */
final class OcelJson implements OcelSink {

    private final JsonGenerator json;

    OcelJson(OutputStream out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void begin(Types types) throws IOException {
        json.writeStartObject();
        types("objectTypes", types.ofObjects());
        types("eventTypes", types.ofEvents());
        json.writeArrayFieldStart("objects");
    }

    private void types(String name, Map<String, SortedSet<String>> types) throws IOException {
        json.writeArrayFieldStart(name);
        for (var type : types.entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", type.getKey());
            json.writeArrayFieldStart("attributes");
            for (var attribute : type.getValue()) {
                json.writeStartObject();
                json.writeStringField("name", attribute);
                json.writeStringField("type", "string");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void object(LogObject object) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", object.id());
        json.writeStringField("type", object.type());
        json.writeArrayFieldStart("attributes");
        for (var value : object.values()) {
            json.writeStartObject();
            json.writeStringField("name", value.attribute());
            json.writeStringField("value", value.value());
            json.writeStringField("time", value.from().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(object.relations());
        json.writeEndObject();
    }

    @Override
    public void beginEvents() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("events");
    }

    @Override
    public void event(LogEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type());
        json.writeStringField("time", event.at().toString());
        json.writeArrayFieldStart("attributes");
        for (var attribute : event.attributes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", attribute.getKey());
            json.writeStringField("value", attribute.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(event.relations());
        json.writeEndObject();
    }

    private void relations(List<Relation> relations) throws IOException {
        json.writeArrayFieldStart("relationships");
        for (var relation : relations) {
            json.writeStartObject();
            json.writeStringField("objectId", relation.object());
            json.writeStringField("qualifier", relation.qualifier());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
