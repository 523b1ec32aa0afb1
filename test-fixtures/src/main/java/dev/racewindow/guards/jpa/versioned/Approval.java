// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What is approved once, with a version. */
@Entity
public class Approval {
  public static final int PENDING = 0;
  public static final int APPROVED = 1;

  @Id private int id;

  private int status;

  @Version private int version;

  protected Approval() {}

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
