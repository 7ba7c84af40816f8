//! How large a drawing is meant to be.

use quick_xml::events::BytesStart;

/// What browsers take where a drawing says nothing (CSS 2.2, 10.3.2).
const UNSAID: (f64, f64) = (300.0, 150.0);

/// CSS pixels of each unit (CSS Values 4, 6.2).
const UNITS: [(&str, f64); 6] =
    [("px", 1.0), ("pt", 96.0 / 72.0), ("pc", 16.0), ("mm", 96.0 / 25.4), ("cm", 96.0 / 2.54), ("in", 96.0)];

/// Width and height in CSS pixels, from the drawing's own or from its view box.
pub(super) fn of(root: &BytesStart<'_>) -> (u32, u32) {
    let value = |name: &str| {
        let attribute = root.try_get_attribute(name).ok().flatten()?;
        Some(attribute.value.into_owned())
    };
    let (own_width, own_height) =
        (value("width").and_then(|text| length(&text)), value("height").and_then(|text| length(&text)));
    let (width, height) = match (own_width, own_height, value("viewBox").and_then(|text| view(&text))) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, Some(view)) => view,
        _ => UNSAID,
    };
    let whole = |length: f64| length.round().clamp(1.0, 10_000.0) as u32;
    (whole(width), whole(height))
}

fn length(text: &str) -> Option<f64> {
    let text = text.trim();
    let unit = UNITS.iter().find_map(|(unit, pixels)| Some((text.strip_suffix(unit)?, *pixels)));
    let (number, pixels) = unit.unwrap_or((text, 1.0));
    number.trim().parse::<f64>().ok().map(|number| number * pixels).filter(|length| length.is_finite() && *length > 0.0)
}

fn view(text: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = text.split([' ', ',', '\n', '\t']).filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite() => {
            Some((width, height))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_as_large_as_it_says() {
        for (attributes, size) in [
            ("width=\"40\" height=\"20\"", (40, 20)),
            ("width=\"1in\" height=\"25.4mm\"", (96, 96)),
            ("viewBox=\"0 0 30,15\"", (30, 15)),
            ("width=\"100%\" viewBox=\"0 0 30 15\"", (30, 15)),
            ("width=\"60\" viewBox=\"0 0 30 15\"", (60, 30)),
            ("height=\"NaN\" width=\"-1\"", (300, 150)),
            ("viewBox=\"0 0 0 0\"", (300, 150)),
        ] {
            assert_eq!(of(&BytesStart::from_content(format!("svg {attributes}"), 3)), size, "{attributes}");
        }
    }
}
