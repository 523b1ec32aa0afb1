// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A seat that is taken. */
@Entity
public class Seat {
  /** How many there are for an event. */
  public static final int LIMIT = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private int id;

  private int event;

  private String name = "";

  protected Seat() {}

  public Seat(int event, String name) {
    this.event = event;
    this.name = name;
  }

  public int getId() {
    return id;
  }

  public int getEvent() {
    return event;
  }

  public String getName() {
    return name;
  }
}
