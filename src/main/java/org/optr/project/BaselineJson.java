package org.optr.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/** Keeps the content of a baseline as one JSON text. */
class BaselineJson implements AttributeConverter<BaselineContent, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(BaselineContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Baseline of a project cannot be written", e);
        }
    }

    @Override
    public BaselineContent convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, BaselineContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Baseline of a project cannot be read", e);
        }
    }
}
