// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks parents, in a transaction that ends with the call. */
@Service
public class ParentLocks {
  private final ParentRepository parents;

  public ParentLocks(ParentRepository parents) {
    this.parents = parents;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void lock(int parent) {
    parents.findLockedById(parent);
  }
}
