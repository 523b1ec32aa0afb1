// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A mail that is to be sent once. */
@Entity
public class Job {
  public static final int PENDING = 0;
  public static final int SENT = 1;

  @Id private int id;

  private int status;

  protected Job() {}

  public int getId() {
    return id;
  }

  public int getStatus() {
    return status;
  }

  public void setStatus(int status) {
    this.status = status;
  }
}
