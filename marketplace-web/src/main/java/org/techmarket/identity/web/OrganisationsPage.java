package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.service.OrganisationQueries;
import org.techmarket.identity.service.OrganisationRow;
import org.techmarket.reference.service.PlaceRow;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.ListPage;
import org.techmarket.shared.web.Reader;

/** The list of organisations, and what to choose from when one is made. */
@Named
@RequestScoped
public class OrganisationsPage {

  @Inject private OrganisationQueries organisations;
  @Inject private ReferenceQueries reference;
  @Inject private Reader reader;
  @Inject private ListPage list;

  private Slice<OrganisationRow> found;
  private Map<String, String> cityNames;

  /** What was found. */
  public Slice<OrganisationRow> getFound() {
    if (found == null) {
      found = organisations.search(list.search());
    }
    return found;
  }

  /** The names of the cities by their codes. */
  public Map<String, String> getCityNames() {
    if (cityNames == null) {
      cityNames = reference.cities().stream().collect(Collectors.toMap(PlaceRow::code, this::name));
    }
    return cityNames;
  }

  /** The cities to choose from. */
  public List<Choice> getCities() {
    return reference.cities().stream().map(city -> new Choice(city.code(), name(city))).toList();
  }

  /** The organisations to choose from. */
  public List<Choice> getChoices() {
    return organisations.all().stream()
        .filter(row -> row.stage() == OrganisationStage.VERIFIED)
        .map(row -> new Choice(String.valueOf(row.id()), row.name()))
        .toList();
  }

  private String name(PlaceRow city) {
    return city.name(reader.getLocale());
  }
}
