package org.techmarket.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({
    "PDF, contract.PDF, contract.PDF",
    "PDF, contract.exe, contract.exe.pdf",
    "PDF, contract, contract.pdf",
    "JPEG, page.jpeg, page.jpeg",
    "JPEG, page.png, page.png.jpg",
    "OFD, page.zip, page.zip.ofd"
  })
  void aNameEndsAsTheContentSays(FileKind kind, String name, String shown) {
    assertThat(kind.named(name)).isEqualTo(shown);
  }
}
