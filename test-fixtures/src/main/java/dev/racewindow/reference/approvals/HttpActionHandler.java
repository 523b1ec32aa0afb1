// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Executes actions in another system. No rollback undoes that: the approval must be claimed before,
 * and the key lets the other system drop what is asked again after a commit that failed.
 */
public final class HttpActionHandler implements ApprovalHandler {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final HttpClient client;
  private final URI address;

  /** The other system's address. */
  public HttpActionHandler(HttpClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  @Override
  public String execute(Approval approval, JdbcTemplate transaction) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST_WAIT)
            .header("Idempotency-Key", "approval-" + approval.id())
            .POST(HttpRequest.BodyPublishers.ofString(approval.actionData()))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while executing approval " + approval.id(), e);
    }
  }
}
