// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A balance, and how its owner likes it to look. */
@Entity
public class Wallet {
  @Id private int id;

  private int balance;

  private int color;

  protected Wallet() {}

  public int getId() {
    return id;
  }

  public int getBalance() {
    return balance;
  }

  public int getColor() {
    return color;
  }

  public void setColor(int color) {
    this.color = color;
  }
}
