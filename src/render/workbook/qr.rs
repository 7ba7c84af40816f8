//! The square code that leads from paper to the web (ISO/IEC 18004).

use fast_qr::{ECL, QRBuilder};

/// The rows of the code for an address, `1` for a dark module and `0` for a light one; none where no code can hold it.
/// Level M mends 15 % of the code: enough for a fold or a stain.
pub(super) fn rows(address: &str) -> Vec<String> {
    let Ok(code) = QRBuilder::new(address).ecl(ECL::M).build() else { return Vec::new() };
    let modules = &code.data[..code.size * code.size];
    let row = |row: &[fast_qr::Module]| row.iter().map(|module| if module.value() { '1' } else { '0' }).collect();
    modules.chunks(code.size).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_has_its_three_corners() {
        let rows = rows("https://example.org/guides/no-contact-rule/");
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        let size = rows.len();
        assert!(
            rows[0].starts_with("1111111") && rows[0].ends_with("1111111") && rows[size - 1].starts_with("1111111")
        );
        assert!(!rows[size - 1].ends_with("1111111"));
    }

    #[test]
    fn an_address_no_code_can_hold_has_none() {
        assert!(rows(&"a".repeat(5000)).is_empty());
    }
}
