package org.techmarket.shared.rest;

import jakarta.json.Json;
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
import org.techmarket.shared.EntryReader;

/**
 * Names the fields of a sent entry that hold something else than text, a number or a list of them.
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
    JsonObject sent = object(body);
    EntryReader read = new EntryReader();
    for (RecordComponent component : entry.getRecordComponents()) {
      JsonValue value = sent.getOrDefault(component.getName(), JsonValue.NULL);
      boolean several = component.getType() == List.class;
      if (!(several ? isList(value) : isText(value))) {
        read.fault(component.getName(), several ? "shared.notAList" : "shared.notText");
      }
    }
    read.done();
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new BadRequestException(e);
    }
  }

  private static boolean isList(JsonValue value) {
    return value == JsonValue.NULL
        || value.getValueType() == ValueType.ARRAY
            && value.asJsonArray().stream().allMatch(EntryShape::isText);
  }

  private static boolean isText(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING, NUMBER, NULL -> true;
      default -> false;
    };
  }
}
