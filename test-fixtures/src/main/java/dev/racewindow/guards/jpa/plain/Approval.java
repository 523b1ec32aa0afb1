// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is approved once. */
@Entity
public class Approval {
  public static final int PENDING = 0;
  public static final int APPROVED = 1;

  @Id private int id;

  private int status;

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
