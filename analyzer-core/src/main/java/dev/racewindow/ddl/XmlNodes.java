// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file in XML, without looking at anything outside of it. */
public final class XmlNodes {
  /** The name of the element that stands where the file refers to another one. */
  public static final String OTHER_FILE = "&";

  /** The attribute that says which file, as it is written. */
  public static final String SYSTEM = "system";

  /** What a file declares comes before its root, after a comment at most. */
  private static final int HEAD = 8 * 1024;

  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+(\\S+)\\s+SYSTEM\\s+(?:\"([^\"]*)\"|'([^']*)')");

  private XmlNodes() {}

  /**
   * The root element; empty if there is none. A reference to another file becomes an element {@link
   * #OTHER_FILE} without content.
   *
   * @throws UnreadableScriptException if it is not well-formed
   */
  public static Optional<Node> read(Reader reader) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      BufferedReader text = new BufferedReader(reader);
      Map<String, String> files = files(text);
      return root(factory.createXMLStreamReader(text), files);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableScriptException(Math.max(0, line), e);
    }
  }

  /** The files that the head of this one gives a name. */
  private static Map<String, String> files(BufferedReader text) throws IOException {
    char[] head = new char[HEAD];
    text.mark(HEAD);
    int length = 0;
    for (int n = 0; n >= 0 && length < HEAD; n = text.read(head, length, HEAD - length)) {
      length += n;
    }
    text.reset();
    Map<String, String> files = new TreeMap<>();
    Matcher entity = ENTITY.matcher(CharBuffer.wrap(head, 0, length));
    while (entity.find()) {
      files.put(entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2));
    }
    return files;
  }

  private static Optional<Node> root(XMLStreamReader xml, Map<String, String> files)
      throws XMLStreamException {
    Deque<Node> open = new ArrayDeque<>();
    Optional<Node> root = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        Node node = element(xml);
        Node parent = open.peek();
        if (parent == null) {
          root = Optional.of(node);
        } else {
          parent.add(node);
        }
        open.push(node);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        String file = files.get(xml.getLocalName());
        Node parent = open.peek();
        if (parent != null && file != null) {
          Node other = new Node(OTHER_FILE, xml.getLocation().getLineNumber());
          other.put(SYSTEM, file);
          parent.add(other);
        }
      } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
        Node parent = open.peek();
        if (parent != null) {
          parent.append(xml.getText());
        }
      }
    }
    return root;
  }

  private static Node element(XMLStreamReader xml) {
    Node node = new Node(xml.getLocalName(), xml.getLocation().getLineNumber());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return node;
  }
}
