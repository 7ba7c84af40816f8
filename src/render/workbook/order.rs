//! The order of guides in a book of several: topic by topic, as the project lists its topics, then by title.

use crate::model::{Guide, Handbook, Key};
use std::collections::BTreeMap;

/// Every guide, in the order they are printed in. A guide stands under the first topic it names that is there, and a
/// guide without one behind all others.
pub(super) fn in_order(handbook: &Handbook) -> Vec<&Key> {
    let mut topics: Vec<_> = handbook.topics.values().collect();
    topics.sort_by_key(|topic| topic.span);
    let ranks: BTreeMap<&Key, usize> =
        topics.iter().enumerate().map(|(rank, topic)| (&topic.key.value, rank)).collect();
    let rank =
        |guide: &Guide| guide.topics.iter().find_map(|topic| ranks.get(&topic.value)).copied().unwrap_or(usize::MAX);
    let mut guides: Vec<(&Key, &Guide)> = handbook.guides.iter().collect();
    guides.sort_by_cached_key(|(slug, guide)| (rank(guide), guide.title.plain().to_lowercase(), (*slug).clone()));
    guides.into_iter().map(|(slug, _)| slug).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn guides_stand_by_topic_as_listed_and_then_by_title() {
        let titled = |slug: &str, title: &str, topic: Option<&str>| {
            let topics = topic.map(fixture::key).into_iter().collect();
            Guide { title: fixture::prose(title), topics, ..fixture::guide(slug) }
        };
        let mut handbook = fixture::handbook(vec![
            titled("a", "Zebra", Some("second")),
            titled("b", "Apple", Some("second")),
            titled("c", "Lone", None),
            titled("d", "Last of the first", Some("zz-first")),
        ]);
        fixture::add_topic(&mut handbook, "zz-first");
        fixture::add_topic(&mut handbook, "second");
        let order: Vec<&str> = in_order(&handbook).into_iter().map(Key::as_str).collect();
        assert_eq!(order, ["d", "b", "a", "c"]);
    }
}
