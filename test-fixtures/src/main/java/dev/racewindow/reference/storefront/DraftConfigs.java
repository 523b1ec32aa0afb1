// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes whole drafts; what happens in between is for the caller to guard. */
public final class DraftConfigs {
  private final JdbcTemplate jdbc;
  private final ObjectMapper json;

  /** Drafts as JSON. */
  public DraftConfigs(JdbcTemplate jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The draft of a tenant.
   *
   * @throws org.springframework.dao.EmptyResultDataAccessException if there is no such tenant
   */
  public DraftConfig read(long tenantId) {
    String document =
        jdbc.queryForObject(
            "SELECT document FROM tenant_draft WHERE tenant_id = ?", String.class, tenantId);
    try {
      return json.readValue(document, DraftConfig.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the draft of a tenant. */
  public void write(long tenantId, DraftConfig draft) {
    String document;
    try {
      document = json.writeValueAsString(draft);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    jdbc.update(
        "UPDATE tenant_draft SET document = ?::jsonb WHERE tenant_id = ?", document, tenantId);
  }
}
