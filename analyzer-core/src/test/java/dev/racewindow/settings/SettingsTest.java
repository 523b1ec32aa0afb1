// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from property files, and where it counts. */
class SettingsTest {
  private static final String NAME = "spring.jpa.open-in-view";

  private final Settings settings = new Settings(SettingsTest::module);

  @Test
  void nothingIsSetWithoutAFile() {
    assertThat(settings.of(NAME, "app/src/main/java/A.java")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spring:\n  jpa:\n    show-sql: true",
        "spring:\n  jpa:\n  open-in-view: false",
        "spring:\n  jpa:\n    # open-in-view: false",
        "spring:\n  jpa:\n---\n    open-in-view: false",
        "jpa:\n  open-in-view: false",
        "spring: @project.name@\n\t- what is this: [",
        "spring:\n  jpa:\n    open-in-view:"
      })
  void nothingIsSetThatIsNotThere(String text) throws IOException {
    add("app/application.yml", text);

    assertThat(settings.of(NAME, "app/A.java")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring:\n  jpa:\n    open-in-view: false",
        "spring:\n  jpa:\n    hibernate:\n      ddl-auto: none\n    open-in-view: false # why",
        "spring.jpa:\n  openInView: 'false'",
        "spring.jpa.open-in-view: \"false\"",
        "a: @b@\nspring:\n  jpa: # see\n\n    open_in_view: ${OPEN:false}",
        "a: b\n---\nspring:\n  jpa:\n    open-in-view: false"
      })
  void takesYamlAsItIsSpelt(String text) throws IOException {
    add("app/application.yml", text);

    assertThat(settings.of(NAME, "app/A.java")).containsExactly("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.jpa.open-in-view=false",
        "# our own\nspring.jpa.openInView : false\n",
        "spring.jpa.open-in-view=${OPEN_IN_VIEW:false}"
      })
  void takesProperties(String text) throws IOException {
    add("app/application-prod.properties", text);

    assertThat(settings.of(NAME, "app/A.java")).containsExactly("false");
  }

  @Test
  void aMalformedEscapeHasNothingSet() throws IOException {
    add("app/application.properties", "spring.jpa.open-in-view=\\u00zz");

    assertThat(settings.of(NAME, "app/A.java")).isEmpty();
  }

  @Test
  void whatAModuleSetsItselfCountsThere() throws IOException {
    add("one/application.properties", "spring.jpa.open-in-view=false");
    add("one/application-test.properties", "spring.jpa.open-in-view=true");
    add("two/application.yml", "spring.jpa.open-in-view: true");

    assertThat(settings.of(NAME, "one/A.java")).containsExactly("false", "true");
    assertThat(settings.of(NAME, "two/A.java")).containsExactly("true");
  }

  @Test
  void aModuleWithoutIsAPartOfAnyOther() throws IOException {
    add("one/application.properties", "spring.jpa.open-in-view=false");
    add("two/application.properties", "server.port=8080");

    assertThat(settings.of(NAME, "two/A.java")).containsExactly("false");
    assertThat(settings.of(NAME, "three/A.java")).containsExactly("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application.yml",
        "a/src/main/resources/application.properties",
        "config/application-prod.yaml",
        "Application.YML"
      })
  void knowsFilesByTheirNames(String path) {
    assertThat(Settings.isFile(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages.properties",
        "my-application.yml",
        "application.xml",
        "Application.java"
      })
  void takesNoOtherFiles(String path) {
    assertThat(Settings.isFile(path)).isFalse();
  }

  private void add(String path, String text) throws IOException {
    settings.add(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String module(String path) {
    return path.substring(0, path.indexOf('/'));
  }
}
