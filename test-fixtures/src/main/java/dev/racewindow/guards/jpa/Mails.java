// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa;

import org.springframework.mail.SimpleMailMessage;

/** What is sent. */
public final class Mails {
  private Mails() {}

  public static SimpleMailMessage about(String subject) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setTo("office@example.org");
    mail.setSubject(subject);
    return mail;
  }
}
