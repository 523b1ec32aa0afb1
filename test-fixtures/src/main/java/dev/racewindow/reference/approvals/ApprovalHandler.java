// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import org.springframework.jdbc.core.JdbcTemplate;

/** Executes approved actions. */
@FunctionalInterface
public interface ApprovalHandler {

  /**
   * Executes one.
   *
   * @param transaction the approval's own: what is changed through it lasts if and only if the
   *     approval does. For what no rollback undoes, such as a mail, write a row for an outbox
   * @return what is kept as the result
   */
  String execute(Approval approval, JdbcTemplate transaction);
}
