//! The table of contents: every rule there is, in families, in the order of the documentation.
//!
//! A new rule is a new file in its family's folder, its `pub mod` line, and its line in [`RULES`].

use super::Rule;

mod claims {
    //! What needs a reference and has none. The first four are certain enough to stop a build.
    pub mod probable_claim;
    pub mod uncited_attribution;
    pub mod uncited_effect;
    pub mod uncited_event;
    pub mod uncited_figure;
    pub mod uncited_quotation;
    pub mod uncited_ranking;
    pub mod vague_authority;
}

mod files {
    //! What reading the files themselves brought to light: names, YAML, front matter.
    pub mod duplicate_file;
    pub mod duplicate_key;
    pub mod malformed_bibtex;
    pub mod malformed_date;
    pub mod malformed_file_name;
    pub mod malformed_key;
    pub mod malformed_yaml;
    pub mod missing_front_matter;
    pub mod missing_key;
    pub mod nested_too_deep;
    pub mod out_of_range;
    pub mod rival_keys;
    pub mod unknown_file;
    pub mod unknown_key;
    pub mod unknown_value;
    pub mod unreadable_file;
    pub mod unsupported_yaml;
    pub mod wrong_type;
}

mod structure {
    //! How a guide is built, and what it is built of.
    pub mod empty_guide;
    pub mod empty_part;
    pub mod empty_step;
    pub mod image_without_description;
    pub mod misplaced_heading;
    pub mod missing_image;
    pub mod missing_video;
    pub mod misspelt_worksheet;
    pub mod raw_html;
    pub mod unknown_class;
    pub mod unsupported_markdown;
    pub mod unusable_picture;
    pub mod video_without_transcript;
}

mod references {
    //! References: whether they are there, whole, and one of a kind.
    pub mod citation_after_stop;
    pub mod duplicate_entry;
    pub mod duplicate_reference;
    pub mod incomplete_reference;
    pub mod malformed_citation;
    pub mod malformed_identifier;
    pub mod orphan_source;
    pub mod same_work_twice;
    pub mod unknown_reference;
    pub mod unused_reference;
}

mod people {
    //! Who is named, and how.
    pub mod near_miss_name;
    pub mod quote_without_speaker;
    pub mod unknown_person;
    pub mod unknown_speaker;
}

mod links {
    //! Where links lead.
    pub mod link_to_draft;
    pub mod malformed_link;
    pub mod malformed_url;
    pub mod unknown_link;
    pub mod unusable_alias;
}

mod sources {
    //! What a guide says beside what its sources say, as far as these have pinned copies.
    pub mod figure_not_in_source;
    pub mod quote_altered;
    pub mod quote_not_in_source;
    pub mod quote_stops_early;
}

mod dates {
    //! When a guide was written, changed and reviewed, and when it is published.
    pub mod disordered_dates;
    pub mod incomplete_review;
    pub mod lapsed_review;
}

mod contributions {
    //! What readers send in.
    pub mod unreviewed_contribution;
}

mod policy {
    //! What a project sets for its rules.
    pub mod unknown_rule;
    pub mod unknown_scope;
}

mod translations {
    //! Guides in several languages: whether each translation has its original, and says what it is.
    pub mod contradicting_language;
    pub mod missing_original;
    pub mod outdated_translation;
    pub mod same_language_translation;
    pub mod unknown_language;
}

mod waivers {
    //! An editor's word that a finding is accepted.
    pub mod expired_waiver;
    pub mod malformed_waiver;
    pub mod unused_waiver;
    pub mod waiver_without_reason;
}

/// Every rule, in the order of the documentation. Where several claim rules see something in one sentence, the first speaks.
pub static RULES: &[&Rule] = &[
    &claims::uncited_figure::RULE,
    &claims::uncited_quotation::RULE,
    &claims::uncited_attribution::RULE,
    &claims::vague_authority::RULE,
    &claims::uncited_ranking::RULE,
    &claims::uncited_effect::RULE,
    &claims::uncited_event::RULE,
    &claims::probable_claim::RULE,
    &files::duplicate_file::RULE,
    &files::duplicate_key::RULE,
    &files::malformed_bibtex::RULE,
    &files::malformed_date::RULE,
    &files::malformed_file_name::RULE,
    &files::malformed_key::RULE,
    &files::malformed_yaml::RULE,
    &files::missing_front_matter::RULE,
    &files::missing_key::RULE,
    &files::nested_too_deep::RULE,
    &files::out_of_range::RULE,
    &files::rival_keys::RULE,
    &files::unknown_file::RULE,
    &files::unknown_key::RULE,
    &files::unknown_value::RULE,
    &files::unreadable_file::RULE,
    &files::unsupported_yaml::RULE,
    &files::wrong_type::RULE,
    &structure::empty_guide::RULE,
    &structure::empty_part::RULE,
    &structure::empty_step::RULE,
    &structure::image_without_description::RULE,
    &structure::misplaced_heading::RULE,
    &structure::misspelt_worksheet::RULE,
    &structure::missing_image::RULE,
    &structure::missing_video::RULE,
    &structure::raw_html::RULE,
    &structure::unknown_class::RULE,
    &structure::unsupported_markdown::RULE,
    &structure::unusable_picture::RULE,
    &structure::video_without_transcript::RULE,
    &references::citation_after_stop::RULE,
    &references::duplicate_entry::RULE,
    &references::duplicate_reference::RULE,
    &references::incomplete_reference::RULE,
    &references::malformed_citation::RULE,
    &references::malformed_identifier::RULE,
    &references::orphan_source::RULE,
    &references::same_work_twice::RULE,
    &references::unknown_reference::RULE,
    &references::unused_reference::RULE,
    &people::near_miss_name::RULE,
    &people::quote_without_speaker::RULE,
    &people::unknown_person::RULE,
    &people::unknown_speaker::RULE,
    &links::link_to_draft::RULE,
    &links::malformed_link::RULE,
    &links::malformed_url::RULE,
    &links::unknown_link::RULE,
    &links::unusable_alias::RULE,
    &sources::figure_not_in_source::RULE,
    &sources::quote_altered::RULE,
    &sources::quote_not_in_source::RULE,
    &sources::quote_stops_early::RULE,
    &dates::disordered_dates::RULE,
    &dates::incomplete_review::RULE,
    &dates::lapsed_review::RULE,
    &contributions::unreviewed_contribution::RULE,
    &translations::contradicting_language::RULE,
    &translations::missing_original::RULE,
    &translations::outdated_translation::RULE,
    &translations::same_language_translation::RULE,
    &translations::unknown_language::RULE,
    &waivers::unused_waiver::RULE,
    &waivers::waiver_without_reason::RULE,
    &waivers::expired_waiver::RULE,
    &waivers::malformed_waiver::RULE,
    &policy::unknown_rule::RULE,
    &policy::unknown_scope::RULE,
];

/// The rule that a reference alone does not satisfy.
pub const VAGUE_AUTHORITY: &str = claims::vague_authority::RULE.name;

/// The rule that speaks where no other claim rule does.
pub const PROBABLE_CLAIM: &str = claims::probable_claim::RULE.name;

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    #[test]
    fn names_are_unique_and_written_like_names() {
        let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
        assert_eq!(names.len(), RULES.len());
        for name in names {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{name}");
        }
    }

    #[test]
    fn every_rule_has_a_page() {
        for rule in RULES {
            assert!(
                rule.page.trim().lines().next().is_some_and(|line| line.ends_with('.')),
                "{}: a sentence",
                rule.name
            );
            for heading in ["## Why", "## Fails", "## Passes"] {
                let found = rule.page.lines().any(|line| line.trim() == heading);
                assert!(found, "the page of `{}` has no `{heading}`", rule.name);
            }
        }
    }

    /// Each file below `rules/` is a rule, named like its file, and in the table.
    #[test]
    fn the_table_and_the_folders_agree() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules");
        let mut files = BTreeSet::new();
        for family in fs::read_dir(folder).unwrap() {
            for file in fs::read_dir(family.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                files.insert(path.file_stem().unwrap().to_string_lossy().replace('_', "-"));
            }
        }
        let names: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
        assert_eq!(files, names);
    }
}
