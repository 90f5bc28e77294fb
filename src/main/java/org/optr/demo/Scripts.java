package org.optr.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads what is told of the demo company; a list that is left out is empty. */
@Component
@Profile("demo")
class Scripts {

    private final ObjectMapper json;

    Scripts(ObjectMapper json) {
        this.json = json.copy();
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        this.json.configOverride(List.class).setSetterInfo(empty);
        this.json.configOverride(Set.class).setSetterInfo(empty);
    }

    Script company() {
        return read("demo/northwind.json", Script.class);
    }

    List<Proposal> projects(Script script) {
        return script.projects().stream()
                .map(name -> read("demo/projects/" + name + ".json", Proposal.class))
                .toList();
    }

    private <T> T read(String file, Class<T> type) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return json.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
