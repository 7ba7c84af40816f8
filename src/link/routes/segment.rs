//! From a key to a name that any disk can keep and any address can show.

use crate::link::clusters::clusters;

/// Longer names are cut: a path has room for a folder, this, and a number behind it.
const LONGEST: usize = 120;

/// Names that Windows keeps for devices, with anything behind a dot
/// (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The key where it is such a name already; otherwise one made of it, which another key's may equal.
pub(super) fn segment(key: &str) -> String {
    let mut name = String::with_capacity(key.len());
    for cluster in clusters(key) {
        let whole = cluster.starts_with(char::is_alphanumeric) && !cluster.contains(char::is_control);
        let cluster = if whole || matches!(cluster, "-" | "_" | ".") { cluster } else { "-" };
        if name.len() + cluster.len() > LONGEST {
            break;
        }
        name.push_str(cluster);
    }
    let name = name.trim_start_matches('.').trim_end_matches('.');
    if name.is_empty() || is_device(name) {
        format!("key-{name}").trim_end_matches('-').to_owned()
    } else {
        name.to_owned()
    }
}

fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or(name).to_lowercase();
    let (word, digit) = base.split_at(base.char_indices().nth(3).map_or(base.len(), |(at, _)| at));
    let numbered = matches!(word, "com" | "lpt");
    let mut digits = digit.chars();
    match (digits.next(), digits.next()) {
        (None, _) => DEVICES.contains(&word) && !numbered,
        (Some(digit), None) => numbered && (digit.is_ascii_digit() || matches!(digit, '¹' | '²' | '³')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_name_where_it_can() {
        for (key, name) in [
            ("headspace-breakup", "headspace-breakup"),
            ("Smith_2020.b", "Smith_2020.b"),
            ("水の飲み方", "水の飲み方"),
            ("doi:10.1000/xyz", "doi-10.1000-xyz"),
            ("../etc/passwd", "-etc-passwd"),
            ("COM1.txt", "key-COM1.txt"),
            ("lpt²", "key-lpt²"),
            ("console", "console"),
            ("com", "com"),
            ("...", "key"),
            ("", "key"),
            ("a\u{202e}b\0", "a-b-"),
        ] {
            assert_eq!(segment(key), name, "{key:?}");
        }
        assert!(segment(&"水".repeat(1000)).len() <= LONGEST);
    }
}
