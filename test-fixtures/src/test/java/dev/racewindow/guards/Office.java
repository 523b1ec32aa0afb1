// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Caller;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Takes mails for effects of who sends them. */
final class Office implements MailSender {
  /** Who is at work in this thread. */
  static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

  @Override
  public void send(SimpleMailMessage... mails) {
    for (SimpleMailMessage mail : mails) {
      CALLER.get().effect(String.valueOf(mail.getSubject()));
    }
  }
}
