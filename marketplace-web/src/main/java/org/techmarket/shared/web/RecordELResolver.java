package org.techmarket.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets pages read record components as properties, as EL 6 does; to be deleted on Jakarta EE 11.
 */
public class RecordELResolver extends ELResolver {

  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return component(base, property)
        .map(
            component -> {
              context.setPropertyResolved(base, property);
              return read(component, base);
            })
        .orElse(null);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    component(base, property).ifPresent(component -> context.setPropertyResolved(base, property));
    return null;
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    component(base, property).ifPresent(component -> context.setPropertyResolved(base, property));
    return true;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(base, property).isPresent()) {
      throw new PropertyNotWritableException(base.getClass() + " is a record");
    }
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Optional<RecordComponent> component(Object base, Object property) {
    return base instanceof Record
        ? Optional.ofNullable(COMPONENTS.get(base.getClass()).get(String.valueOf(property)))
        : Optional.empty();
  }

  private static Object read(RecordComponent component, Object base) {
    try {
      return component.getAccessor().invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }
}
