//! What a single value means: YAML 1.2.2, 10.3.2, the core schema.

use super::Value;
use granit_parser::ScalarStyle;

/// What a single value means. Text in quotes and blocks is text, whatever it says.
pub(super) fn resolve(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text;
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        ".nan" | ".NaN" | ".NAN" => Value::Float(f64::NAN),
        _ => number(text).unwrap_or(Value::Text),
    }
}

fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(digits, ".inf" | ".Inf" | ".INF") {
        return Some(Value::Float(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY }));
    }
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(rest) = text.strip_prefix(prefix)
            && !rest.is_empty()
            && rest.chars().all(|c| c.is_digit(radix))
        {
            return Some(i64::from_str_radix(rest, radix).map_or(Value::Float(f64::INFINITY), Value::Int));
        }
    }
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map(Value::Int).or_else(|_| text.parse().map(Value::Float)).ok();
    }
    is_decimal(digits).then(|| text.parse().map(Value::Float).ok()).flatten()
}

/// `[0-9]+(\.[0-9]*)?` or `\.[0-9]+`, and behind either `[eE][-+]?[0-9]+` or nothing.
fn is_decimal(digits: &str) -> bool {
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (base, exponent) = digits.split_once(['e', 'E']).map_or((digits, None), |(base, rest)| (base, Some(rest)));
    let (whole, fraction) = base.split_once('.').unwrap_or((base, ""));
    let is_exponent = |part: &str| {
        let part = part.strip_prefix(['-', '+']).unwrap_or(part);
        !part.is_empty() && are_digits(part)
    };
    are_digits(whole)
        && are_digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(is_exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Value {
        resolve(text, ScalarStyle::Plain)
    }

    #[test]
    fn only_what_the_core_schema_names_is_more_than_text() {
        assert_eq!(plain("~"), Value::Null);
        assert_eq!((plain("TRUE"), plain("false")), (Value::Bool(true), Value::Bool(false)));
        for (text, number) in [("12", 12), ("-7", -7), ("007", 7), ("0o17", 15), ("0xff", 255)] {
            assert_eq!(plain(text), Value::Int(number), "{text}");
        }
        for (text, number) in [("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("-1e3", -1000.0), ("-.inf", f64::NEG_INFINITY)]
        {
            assert_eq!(plain(text), Value::Float(number), "{text}");
        }
        for text in ["yes", "No", "on", "off", "2026-11-01", "5-20", "1_000", "0x", ".", "e5", "1e", "12:30", "-", "."]
        {
            assert_eq!(plain(text), Value::Text, "{text}");
        }
        assert_eq!(resolve("12", ScalarStyle::DoubleQuoted), Value::Text);
    }
}
