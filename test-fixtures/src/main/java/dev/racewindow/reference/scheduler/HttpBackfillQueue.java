// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A queue behind HTTP; the job id is its key against duplicates. */
public final class HttpBackfillQueue implements BackfillQueue {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int ACCEPTED = 202;

  private final HttpClient client;
  private final URI address;

  /** The queue at an address. */
  public HttpBackfillQueue(HttpClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  @Override
  public void send(BackfillJob job) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST_WAIT)
            .header("Idempotency-Key", job.jobId())
            .POST(HttpRequest.BodyPublishers.ofString(job.month().toString()))
            .build();
    try {
      HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
      if (response.statusCode() != ACCEPTED) {
        throw new QueueRefusedException("The queue answers " + response.statusCode());
      }
    } catch (IOException e) {
      // Perhaps it has the job: the key makes it safe to send that again.
      throw new QueueRefusedException("The queue does not answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueueRefusedException("Interrupted while the queue was asked");
    }
  }
}
