// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

/** The same row, of which an update writes what has changed. */
@Entity
@DynamicUpdate
@Table(name = "wallet")
public class PartialWallet {
  @Id private int id;

  private int balance;

  private int color;

  protected PartialWallet() {}

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
