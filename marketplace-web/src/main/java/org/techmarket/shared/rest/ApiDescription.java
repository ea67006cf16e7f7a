package org.techmarket.shared.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes what {@code /openapi} says: paths without the expressions that guard them, names that
 * occur once, and what a refusal looks like.
 */
public class ApiDescription implements OASFilter {

  private static final Pattern GUARDED = Pattern.compile("\\{(\\w+): [^/]*}");
  private static final String PROBLEM = "Problem";
  private static final String MASKED =
      "The number of a natural person, masked: 110***********002X. Null for organisations.";
  private static final String CODE =
      "The unified social credit code of an organisation in China; of a natural person in China the"
          + " resident identity number, which is encrypted and answered masked as personNumber; from"
          + " abroad the number of a passport, or of a register if there is one.";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Paths paths = OASFactory.createPaths();
    new TreeMap<>(api.getPaths().getPathItems())
        .forEach((path, item) -> add(paths, GUARDED.matcher(path).replaceAll("{$1}"), item));
    api.setPaths(paths);
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(PROBLEM, problem());
    describePersonNumbers(api.getComponents());
  }

  /**
   * The scanner takes the number for an object, and does not read what the domain's comments say.
   */
  private static void describePersonNumbers(Components components) {
    components.addSchema("PersonNumber", text().description(MASKED));
    Schema party = components.getSchemas().get("PartyEntry");
    if (party != null && party.getProperties() != null) {
      party.getProperties().get("code").setDescription(CODE);
    }
  }

  private static void add(Paths paths, String path, PathItem item) {
    PathItem shown = paths.getPathItem(path);
    if (shown == null) {
      shown = OASFactory.createPathItem();
      paths.addPathItem(path, shown);
    }
    for (Map.Entry<HttpMethod, Operation> each : item.getOperations().entrySet()) {
      complete(each.getValue(), each.getKey(), path);
      shown.setOperation(each.getKey(), each.getValue());
    }
  }

  private static void complete(Operation operation, HttpMethod method, String path) {
    operation.setOperationId(
        method.name().toLowerCase(java.util.Locale.ROOT)
            + path.replace("/api/v1", "").replaceAll("\\W+", "_").replaceAll("_$", ""));
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getName().equals("Idempotency-Key"))
          .forEach(parameter -> parameter.setRequired(true));
    }
    operation.getResponses().addAPIResponse("4XX", refusal());
    operation.getResponses().addAPIResponse("503", unavailable());
    operation.getResponses().addAPIResponse("5XX", refusal());
  }

  private static APIResponse refusal() {
    return OASFactory.createAPIResponse()
        .description("What was refused, and why")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }

  private static APIResponse unavailable() {
    return refusal()
        .description("What is kept cannot be reached just now")
        .addHeader(
            "Retry-After",
            OASFactory.createHeader()
                .description("After how many seconds to ask again")
                .schema(OASFactory.createSchema().type(SchemaType.INTEGER)));
  }

  /** The members of {@link Problem}; what a refusal adds beyond them, its code says. */
  private static Schema problem() {
    Schema problem =
        object("type", "title", "detail", "code")
            .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
            .addProperty("violations", list(object("field", "code", "message")))
            .addProperty("grounds", list(object("code", "message")))
            .addProperty("incident", text());
    return problem.required(List.of("type", "title", "status", "detail", "code"));
  }

  private static Schema object(String... texts) {
    Schema object = OASFactory.createSchema().type(SchemaType.OBJECT);
    for (String name : texts) {
      object.addProperty(name, text());
    }
    return object;
  }

  private static Schema list(Schema items) {
    return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
  }

  private static Schema text() {
    return OASFactory.createSchema().type(SchemaType.STRING);
  }
}
