// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A mail that is to be sent once, with a version. */
@Entity
public class Job {
  public static final int PENDING = 0;
  public static final int SENT = 1;

  @Id private int id;

  private int status;

  @Version private int version;

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
