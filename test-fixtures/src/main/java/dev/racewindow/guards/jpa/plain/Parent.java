// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What rows of other tables belong to. */
@Entity
public class Parent {
  @Id private int id;

  @Version private int version;

  protected Parent() {}

  public int getId() {
    return id;
  }
}
