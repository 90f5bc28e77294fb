package org.optr.audit.export;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an export. */
@Embeddable
public record ExportId(@Column(name = "export_id") UUID value) implements Serializable {

    static ExportId next() {
        return new ExportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
