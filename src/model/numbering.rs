//! The numbers of a guide's parts and steps. They are the same on the site, in the workbook, in the electronic book and in the
//! JSON: who is told "step 4" finds it on paper, too.

use super::{Guide, Part};

/// A part, and where it stands in its guide.
#[derive(Clone, Copy, Debug)]
pub struct NumberedPart<'a> {
    /// The part.
    pub part: &'a Part,
    /// Its place among all parts, from 0.
    pub index: usize,
    /// Its number, and how many there are; nothing for one without a heading, nor for the only one that has one.
    pub among: Option<(usize, usize)>,
    /// The number of its first step. Steps are counted on through the guide.
    pub first_step: usize,
}

impl Guide {
    /// Its parts in their order.
    pub fn numbered_parts(&self) -> impl Iterator<Item = NumberedPart<'_>> {
        let count = self.parts.iter().filter(|part| part.heading.is_some()).count();
        let (mut number, mut first_step) = (0, 1);
        self.parts.iter().enumerate().map(move |(index, part)| {
            number += usize::from(part.heading.is_some());
            let among = (part.heading.is_some() && count > 1).then_some((number, count));
            let numbered = NumberedPart { part, index, among, first_step };
            first_step += part.steps.len();
            numbered
        })
    }

    /// The number of a step, by its place in the part at a place, both from 0.
    pub fn step_number(&self, part: usize, step: usize) -> usize {
        let before: usize = self.parts.iter().take(part).map(|part| part.steps.len()).sum();
        before + step + 1
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    fn guide(parts: &[(Option<&str>, usize)]) -> Guide {
        let part = |(title, steps): &(Option<&str>, usize)| {
            let steps = (0..*steps).map(|_| fixture::step("Wait", vec![])).collect();
            let part = fixture::part(title.unwrap_or_default(), steps);
            Part { heading: part.heading.filter(|_| title.is_some()), ..part }
        };
        Guide { parts: parts.iter().map(part).collect(), ..fixture::guide("tea") }
    }

    fn told(guide: &Guide) -> Vec<(Option<(usize, usize)>, usize)> {
        guide.numbered_parts().map(|part| (part.among, part.first_step)).collect()
    }

    #[test]
    fn steps_are_counted_through_the_guide_and_parts_by_their_headings() {
        let guide = guide(&[(None, 1), (Some("Before"), 2), (Some("Empty"), 0), (Some("After"), 3)]);
        assert_eq!(told(&guide), [(None, 1), (Some((1, 3)), 2), (Some((2, 3)), 4), (Some((3, 3)), 4)]);
        assert_eq!((guide.step_number(0, 0), guide.step_number(1, 1), guide.step_number(3, 2)), (1, 3, 6));
    }

    #[test]
    fn the_only_part_is_no_first_of_one() {
        assert_eq!(told(&guide(&[(Some("Tea"), 2)])), [(None, 1)]);
        assert_eq!(told(&guide(&[(None, 2), (Some("Tea"), 1)])), [(None, 1), (None, 3)]);
    }
}
