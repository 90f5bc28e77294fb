package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a status report. */
@Embeddable
public record StatusReportId(@Column(name = "status_report_id") UUID value) implements Serializable {

    public static StatusReportId next() {
        return new StatusReportId(UUID.randomUUID());
    }
}
