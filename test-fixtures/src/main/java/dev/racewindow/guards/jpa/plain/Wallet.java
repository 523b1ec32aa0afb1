// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A balance. */
@Entity
public class Wallet {
  @Id private int id;

  private int balance;

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
}
