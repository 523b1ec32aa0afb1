// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import dev.racewindow.guards.jpa.Mails;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The row has a version, and a bulk update passes it by. */
@Service
public class VersionPassedBy {
  private final ApprovalRepository approvals;
  private final MailSender mail;

  public VersionPassedBy(ApprovalRepository approvals, MailSender mail) {
    this.approvals = approvals;
    this.mail = mail;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    approvals.approve(approval);
    mail.send(Mails.about("approval " + approval));
    return true;
  }
}
