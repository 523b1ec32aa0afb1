// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import dev.racewindow.guards.jpa.Mails;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says by mail what has happened, once it is committed. */
@Component
public class Reports {
  private final MailSender mail;

  public Reports(MailSender mail) {
    this.mail = mail;
  }

  @TransactionalEventListener
  public void on(Done done) {
    mail.send(Mails.about(done.subject()));
  }
}
