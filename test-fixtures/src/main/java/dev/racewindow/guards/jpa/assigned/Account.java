// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.assigned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who has signed up, a row for each address. */
@Entity
public class Account {
  @Id private String email = "";

  protected Account() {}

  public Account(String email) {
    this.email = email;
  }

  public String getEmail() {
    return email;
  }
}
