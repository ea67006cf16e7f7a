package org.techmarket.identity.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Has Keycloak's client speak by the server's Jersey and Jackson; it would bring RESTEasy. */
public class KeycloakClients implements ResteasyClientProvider {

  private static final int CONNECT_SECONDS = 2;
  private static final int READ_SECONDS = 10;

  @Override
  public Client newRestEasyClient(Object configuration, SSLContext ssl, boolean trustsAll) {
    ClientBuilder builder =
        ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .property("jersey.config.disableAutoDiscovery", true)
            .property("jersey.config.client.suppressHttpComplianceValidation", true)
            .register(new Json(), 1);
    return (ssl == null ? builder : builder.sslContext(ssl)).build();
  }

  @Override
  public <R> R targetProxy(WebTarget target, Class<R> type) {
    return WebResourceFactory.newResource(type, target);
  }

  /** The server's own providers of JSON know other annotations than Keycloak's classes bear. */
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  private static final class Json implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final ObjectMapper MAPPER =
        new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] around, MediaType media) {
      return isJson(type, media);
    }

    @Override
    public Object readFrom(
        Class<Object> type,
        Type generic,
        Annotation[] around,
        MediaType media,
        MultivaluedMap<String, String> headers,
        InputStream in)
        throws IOException {
      return MAPPER.readValue(in, MAPPER.constructType(generic));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] around, MediaType media) {
      return isJson(type, media);
    }

    @Override
    public void writeTo(
        Object content,
        Class<?> type,
        Type generic,
        Annotation[] around,
        MediaType media,
        MultivaluedMap<String, Object> headers,
        OutputStream out)
        throws IOException {
      out.write(MAPPER.writeValueAsBytes(content));
    }

    private static boolean isJson(Class<?> type, MediaType media) {
      return media.isCompatible(MediaType.APPLICATION_JSON_TYPE)
          && type != String.class
          && type != Form.class
          && !MultivaluedMap.class.isAssignableFrom(type)
          && !InputStream.class.isAssignableFrom(type);
    }
  }
}
