// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Act;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Program;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.models.ModelFiles;
import dev.racewindow.models.Models;
import dev.racewindow.schema.SchemaReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done outside of the database because of a row, with the clients that services use. */
class EffectsTest {
  private static final String FEIGN =
      """
      @FeignClient(name = "payments")
      interface Payments {
        @PostMapping("/charges") String charge(long id);
        @GetMapping("/charges/{id}") String find(long id);
        @RequestMapping(path = "/charges/{id}", method = RequestMethod.DELETE) String undo(long id);
        @RequestMapping(path = "/charges", method = RequestMethod.GET) String all(long id);
        @GetMapping("/ping") void ping(long id);
      }
      class Substitute implements Payments {
        public String charge(long id) { return null; }
        public String find(long id) { return null; }
        public String undo(long id) { return null; }
        public String all(long id) { return null; }
        public void ping(long id) {}
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.google.firebase.messaging.FirebaseMessaging.getInstance().send(message)",
        "client.newCall(request).execute()",
        "com.slack.api.Slack.getInstance().methods(token).chatPostMessage(message)",
        "com.twilio.rest.api.v2010.account.Message.creator(to, from, \"Hello\").create()",
        "com.stripe.model.Refund.create(refund)",
        "jakarta.mail.Transport.send(message)",
        "kafka.send(\"topic\", message)",
        "sockets.convertAndSend(\"/topic\", message)",
        "redis.convertAndSend(\"channel\", message)",
        "s3.putObject(request, body)",
        "payments.charge(id)",
        "payments.undo(id)"
      })
  void isAnEffect(String call) {
    assertThat(effects(call)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client.newCall(request)",
        "com.google.firebase.messaging.FirebaseMessaging.getInstance()",
        "payments.find(id)",
        "payments.all(id)",
        "payments.ping(id)",
        "log.info(\"paid {}\", id)"
      })
  void isNone(String call) {
    assertThat(effects(call)).isEmpty();
  }

  @Test
  void aGatewayIsOneWhateverItReturns() {
    assertThat(effects("gateway.place(id)")).hasSize(1);
  }

  private static List<String> effects(String call) {
    String program =
        """
        import java.sql.*;
        import com.twilio.type.PhoneNumber;
        import lombok.extern.slf4j.Slf4j;
        import okhttp3.OkHttpClient;
        import okhttp3.Request;
        import org.springframework.cloud.openfeign.FeignClient;
        import org.springframework.data.redis.core.StringRedisTemplate;
        import org.springframework.integration.annotation.MessagingGateway;
        import org.springframework.kafka.core.KafkaTemplate;
        import org.springframework.messaging.simp.SimpMessagingTemplate;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.PostMapping;
        import org.springframework.web.bind.annotation.RequestMapping;
        import org.springframework.web.bind.annotation.RequestMethod;
        import software.amazon.awssdk.services.s3.S3Client;
        @MessagingGateway interface Gateway { String place(long id); }
        """
            + FEIGN
            + """
              @Slf4j class Orders {
                private Connection db;
                private OkHttpClient client;
                private StringRedisTemplate redis;
                private KafkaTemplate<String, String> kafka;
                private SimpMessagingTemplate sockets;
                private S3Client s3;
                private Payments payments;
                private Gateway gateway;
                void pay(long id, Request request, PhoneNumber to, PhoneNumber from)
                    throws SQLException {
                  PreparedStatement read = db.prepareStatement("SELECT 1 FROM paid WHERE id = ?");
                  read.setLong(1, id);
                  if (!read.executeQuery().next()) {
              """
            + call
            + "; } } }";
    JavaSourceFrontEnd.Result source = new JavaSourceFrontEnd().lower("Orders.java", program);
    if (!(source instanceof JavaSourceFrontEnd.Lowered lowered)) {
      throw new AssertionError(source.toString());
    }
    Program linked =
        Linker.link(List.of(lowered.unit()), ClassPath.empty(), Signatures.shipped(), 1);
    Models models =
        ModelFiles.load(
            List.of(),
            problem -> {
              throw new AssertionError(problem.toString());
            });
    return Engine.analyze(
            linked,
            models,
            SchemaReader.read(linked, models, SchemaReader.Tables.ofScripts(Map.of()), path -> ""))
        .windows()
        .stream()
        .filter(window -> window.act().kind() == Act.Kind.EFFECT)
        .map(window -> window.act().text())
        .toList();
  }
}
