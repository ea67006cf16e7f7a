package org.techmarket.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.web.Rows;

/**
 * Names the fields of a sent entry that hold something else than text, a number, a list of them, or
 * a list of rows or a table of names of the same.
 */
@Provider
public class EntryShape implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType().isRecord()) {
      byte[] body = context.getInputStream().readAllBytes();
      check(context.getType(), body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static void check(Class<?> entry, byte[] body) {
    EntryReader read = new EntryReader();
    check(entry, object(body), read);
    read.done();
  }

  private static void check(Class<?> entry, JsonObject sent, EntryReader read) {
    for (RecordComponent component : entry.getRecordComponents()) {
      JsonValue value = sent.getOrDefault(component.getName(), JsonValue.NULL);
      Rows.typeOf(component)
          .ifPresentOrElse(
              row -> checkRows(component.getName(), row, value, read),
              () -> check(component, value, read));
    }
  }

  private static void check(RecordComponent component, JsonValue value, EntryReader read) {
    if (component.getType() == Map.class) {
      checkMap(component.getName(), value, read);
      return;
    }
    boolean several = component.getType() == List.class;
    if (!(several ? isList(value) : isText(value))) {
      read.fault(component.getName(), several ? "shared.notAList" : "shared.notText");
    }
  }

  private static void checkRows(String list, Class<?> row, JsonValue value, EntryReader read) {
    if (!isListOf(value, one -> one.getValueType() == ValueType.OBJECT)) {
      read.fault(list, "shared.notRows");
    } else if (value != JsonValue.NULL) {
      JsonArray rows = value.asJsonArray();
      for (int i = 0; i < rows.size(); i++) {
        check(row, rows.getJsonObject(i), read.within(list, i));
      }
    }
  }

  private static void checkMap(String name, JsonValue value, EntryReader read) {
    boolean isMap =
        value == JsonValue.NULL
            || value.getValueType() == ValueType.OBJECT
                && value.asJsonObject().values().stream().allMatch(EntryShape::isText);
    if (!isMap) {
      read.fault(name, "shared.notATable");
    }
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = MarketJson.PARTS.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new BadRequestException(e);
    }
  }

  private static boolean isList(JsonValue value) {
    return isListOf(value, EntryShape::isText);
  }

  private static boolean isListOf(JsonValue value, Predicate<JsonValue> what) {
    return value == JsonValue.NULL
        || value.getValueType() == ValueType.ARRAY && value.asJsonArray().stream().allMatch(what);
  }

  private static boolean isText(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING, NUMBER, NULL -> true;
      default -> false;
    };
  }
}
