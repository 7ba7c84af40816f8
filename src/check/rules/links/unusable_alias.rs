//! A former path of a guide's page that can't lead to it.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    link::{AliasFault, UnusableAlias},
};

rule! {
    /// A former path of a guide's page can't lead to it.
    ///
    /// ## Why
    ///
    /// For every path under `aliases` a small page is made that leads to the guide, so that old links and bookmarks go on working. It
    /// must be a path within the site where nothing else stands: a page can't lead to two guides, nor stand where another page does.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// aliases: [https://example.org/water, ../water]
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// aliases: [/water/, old/water.html]
    /// ---
    /// ```
    "unusable-alias" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.links.redirects.unusable.iter().map(tell).collect()
}

fn tell(unusable: &UnusableAlias) -> Diagnostic {
    let UnusableAlias { span, alias, fault } = unusable;
    let at = |message: String| Diagnostic::at(*span, message);
    match fault {
        AliasFault::NoPath => at(format!("`{alias}` is no path"))
            .help("write what stood behind the site's address, without `?` and `#`: `old/tea/`"),
        AliasFault::LeadsOut => at(format!("`{alias}` leads out of the site"))
            .help("write the path from the site's first page, without `.` and `..`"),
        AliasFault::Name(part) => {
            let finding = at(format!("no page can stand at `{alias}`"));
            finding.help(match part.is_empty() {
                true => "write one stroke between the parts".to_owned(),
                false => format!("`{part}` is no name that every disk can keep"),
            })
        }
        AliasFault::Own => at(format!("`{alias}` is where this guide's page stands today")).help("take it out"),
        AliasFault::Taken(file) => at(format!("`{alias}` is taken"))
            .label(format!("`{file}` stands there"))
            .help("take it out, or move what stands there"),
        AliasFault::Twice(guide, first) => {
            let finding = at(format!("`{alias}` leads to a guide already"));
            finding.also(*first, format!("to `{guide}`")).help("take out one of the two")
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn every_fault_is_told_in_its_own_words() {
        let guide = |aliases: &str| format!("---\ntitle: A\nsummary: B.\naliases: [{aliases}]\n---\n");
        let files = [
            ("content/guides/a.md", guide("x, a//b, guides/a, people/editors/, feed.xml")),
            ("content/guides/b.md", guide("/X/")),
        ];
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let expected = [
            "no page can stand at `a//b`",
            "`guides/a` is where this guide's page stands today",
            "`people/editors/` is taken",
            "`feed.xml` is taken",
            "`/X/` leads to a guide already",
        ];
        assert_eq!(said("unusable-alias", &files), expected);
    }
}
