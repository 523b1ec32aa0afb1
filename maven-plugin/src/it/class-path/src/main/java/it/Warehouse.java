// SPDX-License-Identifier: Apache-2.0
package it;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

public class Warehouse {
  private final EntityManager manager;

  public Warehouse(EntityManager manager) {
    this.manager = manager;
  }

  public void takeInOrder(Long id, int count) {
    manager.getTransaction().begin();
    Stock stock = manager.find(Stock.class, id, LockModeType.PESSIMISTIC_WRITE);
    stock.take(count);
    manager.getTransaction().commit();
  }

  public void take(Long id, int count) {
    manager.getTransaction().begin();
    Stock stock = manager.find(Stock.class, id);
    stock.take(count);
    manager.getTransaction().commit();
  }
}
