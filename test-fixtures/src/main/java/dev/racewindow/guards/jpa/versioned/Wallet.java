// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A balance, with a version. */
@Entity
public class Wallet {
  @Id private int id;

  private int balance;

  @Version private int version;

  protected Wallet() {}

  public int getId() {
    return id;
  }

  public int getBalance() {
    return balance;
  }

  public void setBalance(int balance) {
    this.balance = balance;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
